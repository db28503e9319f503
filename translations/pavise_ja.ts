<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Pavise</source>
        <translation>Pavise</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>このマシン</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>any process</source>
        <translation>任意のプロセス</translation>
    </message>
    <message>
        <source>unix socket @%1</source>
        <translation>unix ソケット @%1</translation>
    </message>
    <message>
        <source>unnamed unix socket</source>
        <translation>名前のない unix ソケット</translation>
    </message>
    <message>
        <source>%1 as a link to %2</source>
        <translation>%2 へのリンクとしての %1</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>プロファイル %1</translation>
    </message>
    <message>
        <source>capability %1</source>
        <translation>ケーパビリティ %1</translation>
    </message>
    <message>
        <source>network %1 %2</source>
        <translation>ネットワーク %1 %2</translation>
    </message>
    <message>
        <source>D-Bus %1</source>
        <translation>D-Bus %1</translation>
    </message>
    <message>
        <source>signal %1 with %2</source>
        <translation>%2 とのシグナル %1</translation>
    </message>
    <message>
        <source>tracing %1</source>
        <translation>%1 のトレース</translation>
    </message>
    <message>
        <source>mount on %1</source>
        <translation>%1 へのマウント</translation>
    </message>
    <message>
        <source>unmount %1</source>
        <translation>%1 のアンマウント</translation>
    </message>
    <message>
        <source>new root %1</source>
        <translation>新しいルート %1</translation>
    </message>
    <message>
        <source>user namespaces</source>
        <translation>ユーザー名前空間</translation>
    </message>
    <message>
        <source>message queue %1</source>
        <translation>メッセージキュー %1</translation>
    </message>
    <message>
        <source>io_uring</source>
        <translation>io_uring</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>リソース制限 %1</translation>
    </message>
    <message>
        <source>stays in the profile</source>
        <translation>同じプロファイルのまま</translation>
    </message>
    <message>
        <source>runs unconfined</source>
        <translation>制限なしで実行</translation>
    </message>
    <message>
        <source>changes to the program’s own profile</source>
        <translation>プログラム自身のプロファイルへ移行</translation>
    </message>
    <message>
        <source>changes to a child profile</source>
        <translation>子プロファイルへ移行</translation>
    </message>
    <message>
        <source>changes to profile %1</source>
        <translation>プロファイル %1 へ移行</translation>
    </message>
</context>
<context>
    <name>ApplySheet</name>
    <message>
        <source>new profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>no longer in the file; the kernel keeps it until it is unloaded</source>
        <translation>ファイルにはもうありません。アンロードするまでカーネルに残ります</translation>
    </message>
    <message>
        <source>Recorded denials that it settles: %1 of %2.</source>
        <translation>これで解消する記録済みの拒否: %2 件中 %1 件。</translation>
    </message>
    <message numerus="yes">
        <source>It would refuse %n recorded access(es) that went through.</source>
        <translation>
            <numerusform>これまで許可されていた記録済みアクセス %n 件が拒否されるようになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running process(es)</source>
        <translation>
            <numerusform>実行中のプロセス %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more differences than are shown; the text diff has every changed line.</source>
        <translation>表示されているほかにも違いがあります。変更された行はすべてテキスト差分で確認できます。</translation>
    </message>
    <message>
        <source>Cannot be applied</source>
        <translation>適用できません</translation>
    </message>
    <message>
        <source>Look at this first</source>
        <translation>まずこれを確認してください</translation>
    </message>
    <message>
        <source>Same text</source>
        <translation>同じテキスト</translation>
    </message>
    <message>
        <source>Same meaning</source>
        <translation>同じ意味</translation>
    </message>
    <message>
        <source>This is what the disk holds already. Applying loads it into the kernel again.</source>
        <translation>ディスク上の内容とすでに同じです。適用するとカーネルに再ロードされます。</translation>
    </message>
    <message>
        <source>Only the text differs, as comments or layout: nothing is newly allowed or denied.</source>
        <translation>コメントや体裁など、テキストだけが異なります。新たに許可または拒否されるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n other profile(s) of these files keep their meaning.</source>
        <translation>
            <numerusform>これらのファイルのほかのプロファイル %n 個は意味が変わりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>変更された行</translation>
    </message>
    <message>
        <source>new file</source>
        <translation>新しいファイル</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>Nothing can be loaded or enforced here. Profiles can still be opened, edited and checked, and logs can be read.</source>
        <translation>ここではロードも強制もできません。プロファイルを開いて編集・検査することと、ログを読むことはできます。</translation>
    </message>
    <message>
        <source>AppArmor is on</source>
        <translation>AppArmor は有効です</translation>
    </message>
    <message>
        <source>This kernel has no AppArmor</source>
        <translation>このカーネルには AppArmor がありません</translation>
    </message>
    <message>
        <source>Start a kernel of your distribution, or one built with AppArmor that names it in lsm=.</source>
        <translation>ディストリビューションのカーネル、または AppArmor 付きでビルドされ lsm= に AppArmor を含むカーネルを起動してください。</translation>
    </message>
    <message>
        <source>AppArmor was turned off when this computer started</source>
        <translation>このコンピューターの起動時に AppArmor が無効にされました</translation>
    </message>
    <message>
        <source>Add apparmor to the lsm= list on the kernel’s command line, remove apparmor=0, and restart.</source>
        <translation>カーネルコマンドラインの lsm= のリストに apparmor を追加し、apparmor=0 を削除して再起動してください。</translation>
    </message>
    <message>
        <source>AppArmor is on, but its file system is not mounted</source>
        <translation>AppArmor は有効ですが、そのファイルシステムがマウントされていません</translation>
    </message>
    <message>
        <source>Mount securityfs on /sys/kernel/security; systemd does so at start.</source>
        <translation>securityfs を /sys/kernel/security にマウントしてください。通常は systemd が起動時に行います。</translation>
    </message>
    <message>
        <source>AppArmor is on, but its policy may not be read</source>
        <translation>AppArmor は有効ですが、ポリシーを読み取れません</translation>
    </message>
    <message>
        <source>This happens inside containers and sandboxes. Start Pavise outside of it.</source>
        <translation>コンテナーやサンドボックスの中で起こります。その外で Pavise を起動してください。</translation>
    </message>
</context>
<context>
    <name>Candidate</name>
    <message>
        <source>exactly what was asked for</source>
        <translation>要求されたものそのもの</translation>
    </message>
    <message>
        <source>the same place for every user and process</source>
        <translation>どのユーザー・プロセスでも同じ場所</translation>
    </message>
    <message>
        <source>part of the name is new each time</source>
        <translation>名前の一部が毎回変わります</translation>
    </message>
    <message>
        <source>all files of this type in the folder</source>
        <translation>フォルダー内のこの種類のファイルすべて</translation>
    </message>
    <message>
        <source>all files in the folder</source>
        <translation>フォルダー内のファイルすべて</translation>
    </message>
    <message>
        <source>everything below the folder</source>
        <translation>フォルダー以下のすべて</translation>
    </message>
    <message>
        <source>a rule that is there gets what is missing</source>
        <translation>既存のルールに不足分を追加します</translation>
    </message>
    <message>
        <source>also files of other users</source>
        <translation>ほかのユーザーのファイルも含む</translation>
    </message>
    <message>
        <source>what many programs need for the same purpose</source>
        <translation>多くのプログラムが同じ目的で必要とするもの</translation>
    </message>
    <message>
        <source>the same with fewer conditions</source>
        <translation>同じ内容で条件を減らしたもの</translation>
    </message>
    <message>
        <source>the program may do what this profile allows</source>
        <translation>プログラムはこのプロファイルが許可することを行えます</translation>
    </message>
    <message>
        <source>the program gets rules of its own inside this profile</source>
        <translation>プログラムはこのプロファイル内に独自のルールを持ちます</translation>
    </message>
    <message>
        <source>the program has a profile, which then holds</source>
        <translation>プログラムには独自のプロファイルがあり、それに従います</translation>
    </message>
    <message>
        <source>the program runs under the profile that is named</source>
        <translation>プログラムは指定されたプロファイルの下で実行されます</translation>
    </message>
    <message>
        <source>the program may do anything: no confinement at all</source>
        <translation>プログラムは何でもできます。まったく制限されません</translation>
    </message>
    <message>
        <source>a part of the program with rules of its own</source>
        <translation>独自のルールを持つプログラムの一部分</translation>
    </message>
    <message>
        <source>the file has no path from here; no rule can name it</source>
        <translation>ここからファイルへのパスがないため、ルールで指定できません</translation>
    </message>
    <message>
        <source>a profile that allows everything, and this too</source>
        <translation>すべてを許可するプロファイル。これも許可します</translation>
    </message>
    <message>
        <source>stays refused and is no longer logged</source>
        <translation>拒否されたままで、ログには記録されなくなります</translation>
    </message>
    <message>
        <source>its environment is passed on: it gains no rights</source>
        <translation>環境変数は引き継がれます。それによって権限が増えることはありません</translation>
    </message>
    <message>
        <source>its environment is passed on as it is, so that whoever starts it can make it do other things</source>
        <translation>環境変数がそのまま引き継がれるため、起動する側が別の動作をさせることができます</translation>
    </message>
    <message>
        <source>its environment is cleaned of what could make it do other things</source>
        <translation>別の動作をさせうる環境変数は取り除かれます</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>only before</source>
        <translation>変更前のみ</translation>
    </message>
    <message>
        <source>only after</source>
        <translation>変更後のみ</translation>
    </message>
    <message>
        <source>same meaning</source>
        <translation>同じ意味</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>違い %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal in meaning</source>
        <translation>意味は同じ</translation>
    </message>
    <message numerus="yes">
        <source>%n newly allowed</source>
        <translation>
            <numerusform>新たに許可 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer allowed</source>
        <translation>
            <numerusform>許可されなくなる %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) run elsewhere</source>
        <translation>
            <numerusform>別の場所で実行 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is logged differs</source>
        <translation>ログの記録だけが異なる</translation>
    </message>
    <message>
        <source>Only the header differs</source>
        <translation>ヘッダーだけが異なる</translation>
    </message>
    <message>
        <source>Other profiles</source>
        <translation>異なるプロファイル</translation>
    </message>
    <message>
        <source>From “%1” to “%2”.</source>
        <translation>「%1」から「%2」へ。</translation>
    </message>
    <message>
        <source>Loading the file would change no answer.</source>
        <translation>ファイルをロードしても判定は変わりません。</translation>
    </message>
    <message>
        <source>Even the texts are the same.</source>
        <translation>テキストも同じです。</translation>
    </message>
    <message>
        <source>The texts differ, but every access is answered as before.</source>
        <translation>テキストは異なりますが、どのアクセスも以前と同じ判定になります。</translation>
    </message>
    <message>
        <source>Each row is a shortest example of something that is answered differently, with the rule that makes it so.</source>
        <translation>各行は、判定が異なるものの最短の例と、その根拠となるルールです。</translation>
    </message>
    <message>
        <source>There are more differences than are shown.</source>
        <translation>表示されているほかにも違いがあります。</translation>
    </message>
    <message>
        <source>%1 newly allowed</source>
        <translation>新たに許可 %1 件</translation>
    </message>
    <message>
        <source>%1 no longer allowed</source>
        <translation>許可されなくなる %1 件</translation>
    </message>
    <message>
        <source>%1 run elsewhere</source>
        <translation>別の場所で実行 %1 件</translation>
    </message>
    <message>
        <source>%1 logged otherwise</source>
        <translation>ログの違い %1 件</translation>
    </message>
    <message>
        <source>%1 in the header</source>
        <translation>ヘッダー %1 件</translation>
    </message>
    <message>
        <source>%1 sensitive</source>
        <translation>要注意 %1 件</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 の %2 行目: %3</translation>
    </message>
</context>
<context>
    <name>DenialDetails</name>
    <message>
        <source>the kernel itself</source>
        <translation>カーネル自身</translation>
    </message>
    <message>
        <source>a system service</source>
        <translation>システムサービス</translation>
    </message>
    <message>
        <source>a log file that names the kernel</source>
        <translation>カーネルを名乗るログファイル</translation>
    </message>
    <message>
        <source>any program can write such a line</source>
        <translation>このような行はどのプログラムでも書き込めます</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>リンク先</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>ピア</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>File owner</source>
        <translation>ファイルの所有者</translation>
    </message>
    <message>
        <source>the user itself</source>
        <translation>ユーザー本人</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>報告元</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>イベント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>owner</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>&amp;Go to profile</source>
        <translation>プロファイルへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>説明(&amp;X)</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>記録された内容</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>%1, PID %2</source>
        <translation>%1、PID %2</translation>
    </message>
    <message>
        <source>Copy the log line</source>
        <translation>ログの行をコピー</translation>
    </message>
    <message>
        <source>Copy the last log lines</source>
        <translation>最後のログの行をコピー</translation>
    </message>
    <message>
        <source>Log line</source>
        <translation>ログの行</translation>
    </message>
    <message>
        <source>&amp;Go to the profile</source>
        <translation>プロファイルへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Only this profile</source>
        <translation>このプロファイルのみ(&amp;O)</translation>
    </message>
    <message>
        <source>Not this &amp;profile</source>
        <translation>このプロファイルを除く(&amp;P)</translation>
    </message>
    <message>
        <source>Only this &amp;target</source>
        <translation>この対象のみ(&amp;T)</translation>
    </message>
    <message>
        <source>Not this t&amp;arget</source>
        <translation>この対象を除く(&amp;A)</translation>
    </message>
    <message>
        <source>Cop&amp;y log lines</source>
        <translation>ログの行をコピー(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>Denials</name>
    <message>
        <source> port %1</source>
        <translation> ポート %1</translation>
    </message>
    <message>
        <source>peer %1</source>
        <translation>ピア %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>読み書き</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%2 への %1</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>exec</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>capability</source>
        <translation>ケーパビリティ</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>unix</source>
        <translation>unix</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>シグナル</translation>
    </message>
    <message>
        <source>ptrace</source>
        <translation>ptrace</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>マウント</translation>
    </message>
    <message>
        <source>rlimit</source>
        <translation>rlimit</translation>
    </message>
    <message>
        <source>userns</source>
        <translation>userns</translation>
    </message>
    <message>
        <source>mqueue</source>
        <translation>mqueue</translation>
    </message>
    <message>
        <source>io_uring</source>
        <translation>io_uring</translation>
    </message>
    <message>
        <source>profile change</source>
        <translation>プロファイル変更</translation>
    </message>
    <message>
        <source>hat change</source>
        <translation>ハット変更</translation>
    </message>
    <message>
        <source>D-Bus</source>
        <translation>D-Bus</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>Use the capability %1</source>
        <translation>ケーパビリティ %1 の使用</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>あるプログラム</translation>
    </message>
    <message>
        <source>The loaded policy was changed: %1 %2.</source>
        <translation>ロード済みのポリシーが変更されました: %1 %2。</translation>
    </message>
    <message>
        <source>AppArmor reported: %1 %2</source>
        <translation>AppArmor の報告: %1 %2</translation>
    </message>
    <message>
        <source>%1 asked for this: %2. The profile %3 does not allow it, so the kernel refused.</source>
        <translation>%1 による操作（%2）は、プロファイル %3 で許可されていないため、カーネルが拒否しました。</translation>
    </message>
    <message>
        <source>%1 asked for this: %2. The profile %3 does not allow it, so the kernel killed it.</source>
        <translation>%1 による操作（%2）は、プロファイル %3 で許可されていないため、カーネルがプログラムを強制終了しました。</translation>
    </message>
    <message>
        <source>%1 asked for this: %2. The profile %3 has no rule for it; it only complains, so it was allowed. Enforced, it would be refused.</source>
        <translation>%1 による操作（%2）に対するルールがプロファイル %3 にありません。complain モードなので許可されましたが、enforce モードなら拒否されます。</translation>
    </message>
    <message>
        <source>%1 asked for this: %2. The profile %3 allows it and asks for a record.</source>
        <translation>%1 による操作（%2）は、プロファイル %3 で許可され、記録するよう指定されています。</translation>
    </message>
</context>
<context>
    <name>Diagnostic</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes and was not read</source>
        <translation>%1 は %2 バイトを超えるため読み取りませんでした</translation>
    </message>
    <message>
        <source>two changes want the same place of the file</source>
        <translation>2 つの変更がファイルの同じ箇所を対象にしています</translation>
    </message>
    <message>
        <source>a change lies outside the file</source>
        <translation>変更箇所がファイルの範囲外です</translation>
    </message>
    <message>
        <source>found %1 where %2 was expected</source>
        <translation>%2 が必要なところに %1 があります</translation>
    </message>
    <message>
        <source>the file ends before this is complete</source>
        <translation>完結する前にファイルが終わっています</translation>
    </message>
    <message>
        <source>the line ends before this is complete</source>
        <translation>完結する前に行が終わっています</translation>
    </message>
    <message>
        <source>the character %1 cannot stand here</source>
        <translation>ここに文字 %1 は置けません</translation>
    </message>
    <message>
        <source>white space cannot stand here</source>
        <translation>ここに空白は置けません</translation>
    </message>
    <message>
        <source>the file starts with a byte order mark, which AppArmor does not understand; remove it</source>
        <translation>ファイルの先頭に AppArmor が解釈できないバイト順マークがあります。削除してください</translation>
    </message>
    <message>
        <source>%1 starts with a quotation mark that is never closed</source>
        <translation>%1 の先頭の引用符が閉じられていません</translation>
    </message>
    <message>
        <source>a comment on the last line needs a line break after it</source>
        <translation>最終行のコメントの後には改行が必要です</translation>
    </message>
    <message>
        <source>a comment cannot stand inside this rule; put %1 before or behind the rule</source>
        <translation>このルールの中にコメントは置けません。%1 をルールの前か後ろに移してください</translation>
    </message>
    <message>
        <source>a comma is missing at the end of this rule</source>
        <translation>このルールの末尾にコンマがありません</translation>
    </message>
    <message>
        <source>this { is never closed with a }</source>
        <translation>この { に対応する } がありません</translation>
    </message>
    <message>
        <source>this } closes nothing</source>
        <translation>この } に対応する { がありません</translation>
    </message>
    <message>
        <source>the { needs a space before it; without one it is part of the name</source>
        <translation>{ の前に空白が必要です。空白がないと名前の一部とみなされます</translation>
    </message>
    <message>
        <source>no rule starts with %1</source>
        <translation>%1 で始まるルールはありません</translation>
    </message>
    <message>
        <source>found %1 where a profile was expected</source>
        <translation>プロファイルが必要なところに %1 があります</translation>
    </message>
    <message>
        <source>found %1 where a name was expected</source>
        <translation>名前が必要なところに %1 があります</translation>
    </message>
    <message>
        <source>found %1 where a path was expected; a path starts with / or a variable</source>
        <translation>パスが必要なところに %1 があります。パスは / または変数で始まります</translation>
    </message>
    <message>
        <source>found %1 where the path of a file was expected, such as &lt;abstractions/base&gt;</source>
        <translation>&lt;abstractions/base&gt; のようなファイルのパスが必要なところに %1 があります</translation>
    </message>
    <message>
        <source>found %1 where permissions were expected: r, w, a, l, k, m, and x after i, u, U, p, P, c or C</source>
        <translation>権限が必要なところに %1 があります。使えるのは r、w、a、l、k、m と、i、u、U、p、P、c、C に続く x です</translation>
    </message>
    <message>
        <source>found %1 where a value was expected</source>
        <translation>値が必要なところに %1 があります</translation>
    </message>
    <message>
        <source>found %1 where a number was expected</source>
        <translation>数値が必要なところに %1 があります</translation>
    </message>
    <message>
        <source>found %1 where a variable such as @{HOME} or $debug was expected</source>
        <translation>@{HOME} や $debug のような変数が必要なところに %1 があります</translation>
    </message>
    <message>
        <source>found %1 where a condition was expected, such as $debug or @{A} == b</source>
        <translation>$debug や @{A} == b のような条件が必要なところに %1 があります</translation>
    </message>
    <message>
        <source>%1 starts a rule outside any profile; rules belong between the { and } of a profile</source>
        <translation>%1 はプロファイルの外で始まるルールです。ルールはプロファイルの { と } の間に書きます</translation>
    </message>
    <message>
        <source>%1 can only be set before the first profile, not inside one</source>
        <translation>%1 は最初のプロファイルより前でのみ設定でき、プロファイル内では設定できません</translation>
    </message>
    <message>
        <source>a profile inside a profile needs the word profile or hat before its name %1</source>
        <translation>プロファイル内のプロファイルは、名前 %1 の前に profile または hat が必要です</translation>
    </message>
    <message>
        <source>else must follow the } of an if</source>
        <translation>else は if の } の後に置かなければなりません</translation>
    </message>
    <message>
        <source>a limit starts with the words set rlimit</source>
        <translation>リソース制限は set rlimit で始めます</translation>
    </message>
    <message>
        <source>%1 is repeated or out of order; the order is priority, audit, allow or deny, owner</source>
        <translation>%1 は重複しているか順序が違います。順序は priority、audit、allow または deny、owner です</translation>
    </message>
    <message>
        <source>the values of a variable are separated by spaces; commas are not allowed</source>
        <translation>変数の値は空白で区切ります。コンマは使えません</translation>
    </message>
    <message>
        <source>%1 is given no value; write &quot;&quot; for an empty one</source>
        <translation>%1 に値がありません。空の値は &quot;&quot; と書いてください</translation>
    </message>
    <message>
        <source>%1=( ) is not allowed here</source>
        <translation>%1=( ) はここでは使えません</translation>
    </message>
    <message>
        <source>the peer of this kind of rule is written without parentheses: peer=NAME</source>
        <translation>この種類のルールのピアは括弧なしで peer=NAME と書きます</translation>
    </message>
    <message>
        <source>conditions cannot stand behind -&gt;; put them right after mount</source>
        <translation>-&gt; の後に条件は置けません。mount の直後に置いてください</translation>
    </message>
    <message>
        <source>an include is not followed by a comma</source>
        <translation>include の後にコンマは付けません</translation>
    </message>
    <message>
        <source>more than %1 levels inside each other are not supported</source>
        <translation>%1 段階を超える入れ子には対応していません</translation>
    </message>
    <message>
        <source>the file has more than %1 words and was not read to its end</source>
        <translation>ファイルに %1 個を超える語があるため、最後まで読み取りませんでした</translation>
    </message>
    <message>
        <source>there are more than %1 errors; the rest is not shown</source>
        <translation>エラーが %1 件を超えています。残りは表示しません</translation>
    </message>
    <message>
        <source>included file %1 does not exist</source>
        <translation>インクルードするファイル %1 がありません</translation>
    </message>
    <message>
        <source>included file %1 cannot be read</source>
        <translation>インクルードするファイル %1 を読み取れません</translation>
    </message>
    <message>
        <source>this profile includes more than %1 files</source>
        <translation>このプロファイルは %1 個を超えるファイルをインクルードしています</translation>
    </message>
    <message>
        <source>%1 looks like a leftover copy and is not included</source>
        <translation>%1 は残された複製ファイルのようなのでインクルードしません</translation>
    </message>
    <message>
        <source>%1 includes itself, here or through another file; it is not read once more</source>
        <translation>%1 はここ、または別のファイルを通じて自分自身をインクルードしています。再度は読み取りません</translation>
    </message>
    <message>
        <source>the same rule stands in this profile already</source>
        <translation>同じルールがこのプロファイルにすでにあります</translation>
    </message>
    <message>
        <source>this rule adds nothing: other rules of the profile grant the same</source>
        <translation>このルールは不要です。プロファイルのほかのルールが同じものを許可しています</translation>
    </message>
    <message>
        <source>this rule adds nothing: %1, which the profile includes, grants the same</source>
        <translation>このルールは不要です。プロファイルがインクルードしている %1 が同じものを許可しています</translation>
    </message>
    <message>
        <source>this rule changes nothing: what it refuses is refused without it</source>
        <translation>このルールがあっても何も変わりません。拒否する内容はルールがなくても拒否されます</translation>
    </message>
    <message>
        <source>this rule has no effect: wherever it applies, another rule decides</source>
        <translation>このルールには効果がありません。一致するところではいつも別のルールで決まります</translation>
    </message>
    <message>
        <source>this rule can never apply: nothing that the kernel asks for matches it</source>
        <translation>このルールは一致することがありません。カーネルの要求に当てはまるものがありません</translation>
    </message>
    <message>
        <source>this is the rule that counts</source>
        <translation>有効なのはこのルールです</translation>
    </message>
    <message>
        <source>profile %1 is too large to look for rules without effect</source>
        <translation>プロファイル %1 は大きすぎるため、効果のないルールを調べられません</translation>
    </message>
    <message>
        <source>there is no profile %1; a program that is to change to it cannot be started</source>
        <translation>プロファイル %1 がありません。これに移行するはずのプログラムは起動できません</translation>
    </message>
    <message>
        <source>no child profile here is for %1; such a program cannot be started</source>
        <translation>ここには %1 用の子プロファイルがありません。そのようなプログラムは起動できません</translation>
    </message>
    <message>
        <source>this %1 rule allows everything of its kind; name what the program needs</source>
        <translation>この %1 ルールは同種のものをすべて許可します。プログラムが必要とするものを指定してください</translation>
    </message>
    <message>
        <source>this pattern lets the program change %1, and so gain more rights than this profile gives</source>
        <translation>このパターンではプログラムが %1 を変更でき、このプロファイルが与える以上の権限を得られます</translation>
    </message>
    <message>
        <source>this pattern lets the program read %1, which holds secrets</source>
        <translation>このパターンではプログラムが機密情報を含む %1 を読み取れます</translation>
    </message>
    <message>
        <source>with %1 and this pattern, almost any program can be started without the limits of this profile</source>
        <translation>%1 とこのパターンでは、ほとんどどのプログラムでもこのプロファイルの制限なしに起動できます</translation>
    </message>
    <message>
        <source>the program may write %1 and then run it, so that it can run anything</source>
        <translation>プログラムが %1 に書き込んでから実行できるため、何でも実行できます</translation>
    </message>
    <message>
        <source>with %1 the program runs without the limits of any profile when it has none of its own</source>
        <translation>%1 では、プログラムに独自のプロファイルがない場合、どのプロファイルの制限も受けずに実行されます</translation>
    </message>
    <message>
        <source>with %1 the environment is passed on; it may make the other program load foreign code</source>
        <translation>%1 では環境変数が引き継がれ、相手のプログラムに外部のコードを読み込ませるおそれがあります</translation>
    </message>
    <message>
        <source>%2 does not enforce this %1 rule</source>
        <translation>%2 はこの %1 ルールを強制しません</translation>
    </message>
    <message>
        <source>apparmor_parser before 6.0 refuses %1</source>
        <translation>6.0 より前の apparmor_parser は %1 を受け付けません</translation>
    </message>
    <message>
        <source>apparmor_parser loses a %1 rule inside if; here it counts</source>
        <translation>apparmor_parser は if 内の %1 ルールを取りこぼしますが、ここでは有効です</translation>
    </message>
    <message>
        <source>apparmor_parser looks for the child beside the wrong profile; here it is %1</source>
        <translation>apparmor_parser は子を誤ったプロファイルの隣から探しますが、ここでは %1 です</translation>
    </message>
    <message>
        <source>apparmor_parser lets files of other users through deny all; here everything is refused</source>
        <translation>apparmor_parser は deny all でもほかのユーザーのファイルを通しますが、ここではすべて拒否されます</translation>
    </message>
    <message>
        <source>there is no message %1 that could be allowed</source>
        <translation>許可できる %1 というメッセージはありません</translation>
    </message>
    <message>
        <source>%1 is not a list of kernel features</source>
        <translation>%1 はカーネル機能のリストではありません</translation>
    </message>
    <message>
        <source>this file does not say which AppArmor features it was written for; the oldest common set is assumed</source>
        <translation>このファイルには対象とする AppArmor の機能が書かれていません。最も古い共通の機能セットとみなします</translation>
    </message>
    <message>
        <source>the feature set %1 named by abi does not exist</source>
        <translation>abi で指定された機能セット %1 がありません</translation>
    </message>
    <message>
        <source>abi %1 differs from the one declared first, which holds</source>
        <translation>abi %1 は最初に宣言されたものと異なります。最初のものが有効です</translation>
    </message>
    <message>
        <source>variable %1 is not defined</source>
        <translation>変数 %1 が定義されていません</translation>
    </message>
    <message>
        <source>variable %1 is defined a second time; use += to add values</source>
        <translation>変数 %1 が 2 回定義されています。値を追加するには += を使ってください</translation>
    </message>
    <message>
        <source>%1 was first defined here</source>
        <translation>%1 は最初にここで定義されました</translation>
    </message>
    <message>
        <source>values are added to variable %1 before it is defined</source>
        <translation>変数 %1 が定義される前に値が追加されています</translation>
    </message>
    <message>
        <source>%1 is not a variable name: a letter, then letters, digits and _</source>
        <translation>%1 は変数名として使えません。英字で始め、英字、数字、_ を続けます</translation>
    </message>
    <message>
        <source>%1 is a boolean variable and has no values to put here</source>
        <translation>%1 はブール変数で、ここに展開できる値を持ちません</translation>
    </message>
    <message>
        <source>%1 is not a boolean variable</source>
        <translation>%1 はブール変数ではありません</translation>
    </message>
    <message>
        <source>variable %1 refers to itself by way of %2</source>
        <translation>変数 %1 が %2 を介して自分自身を参照しています</translation>
    </message>
    <message>
        <source>variable %1 expands to more than %2 values</source>
        <translation>変数 %1 を展開すると値が %2 個を超えます</translation>
    </message>
    <message>
        <source>with variable %1 put in, this text is longer than %2 bytes</source>
        <translation>変数 %1 を展開すると、このテキストは %2 バイトを超えます</translation>
    </message>
    <message>
        <source>%1 is taken as a choice after an @, not as a variable; write \@ to say so</source>
        <translation>%1 は変数ではなく、@ の後の選択肢とみなされます。それを明示するには \@ と書いてください</translation>
    </message>
    <message>
        <source>+= cannot be used with boolean variable %1</source>
        <translation>ブール変数 %1 に += は使えません</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 は真でも偽でもありません</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be ordered: one is a number and the other is not</source>
        <translation>%1 と %2 は大小を比較できません。片方だけが数値です</translation>
    </message>
    <message>
        <source>%1 is too large a number</source>
        <translation>数値 %1 が大きすぎます</translation>
    </message>
    <message>
        <source>apparmor_parser 6.0 takes %1 as not defined here because it is boolean; it is treated as defined</source>
        <translation>apparmor_parser 6.0 は %1 がブール変数のためここでは未定義とみなします。ここでは定義済みとして扱います</translation>
    </message>
    <message>
        <source>an alias from %1 to the same place exists already</source>
        <translation>%1 から同じ場所への alias がすでにあります</translation>
    </message>
    <message>
        <source>%1 must stand before the first profile</source>
        <translation>%1 は最初のプロファイルより前に置かなければなりません</translation>
    </message>
    <message>
        <source>includes are nested more than %1 deep</source>
        <translation>インクルードの入れ子が %1 段階を超えています</translation>
    </message>
    <message>
        <source>profile name %1 must begin with / or a namespace, or follow the word profile</source>
        <translation>プロファイル名 %1 は、/ か名前空間で始めるか、profile の後に書かなければなりません</translation>
    </message>
    <message>
        <source>a path as the name of a profile is old style; give it a name: profile name %1</source>
        <translation>パスをプロファイル名にするのは古い書き方です。profile name %1 のように名前を付けてください</translation>
    </message>
    <message>
        <source>the namespace in %1 lacks its closing colon</source>
        <translation>%1 の名前空間に閉じるコロンがありません</translation>
    </message>
    <message>
        <source>the namespace in %1 is empty</source>
        <translation>%1 の名前空間が空です</translation>
    </message>
    <message>
        <source>there is no profile name in %1</source>
        <translation>%1 にプロファイル名がありません</translation>
    </message>
    <message>
        <source>attachment %1 must begin with / or a variable</source>
        <translation>割り当て先 %1 は / または変数で始まらなければなりません</translation>
    </message>
    <message>
        <source>hat %1 cannot have xattrs</source>
        <translation>ハット %1 に xattrs は指定できません</translation>
    </message>
    <message>
        <source>%1=( ) does not belong in the head of a profile; only xattrs and flags do</source>
        <translation>%1=( ) はプロファイルの先頭部には置けません。置けるのは xattrs と flags だけです</translation>
    </message>
    <message>
        <source>another profile called %1 takes the place of this one</source>
        <translation>%1 という別のプロファイルがこれに取って代わります</translation>
    </message>
    <message>
        <source>the other profile %1 is here</source>
        <translation>もう一方のプロファイル %1 はここにあります</translation>
    </message>
    <message>
        <source>there is already a profile named %1</source>
        <translation>%1 という名前のプロファイルがすでにあります</translation>
    </message>
    <message>
        <source>%1 is not a profile flag</source>
        <translation>%1 はプロファイルのフラグではありません</translation>
    </message>
    <message>
        <source>flags %1 and %2 exclude each other</source>
        <translation>フラグ %1 と %2 は同時に使えません</translation>
    </message>
    <message>
        <source>flag %1 cannot have the value %2</source>
        <translation>フラグ %1 の値を %2 にはできません</translation>
    </message>
    <message>
        <source>the kernel does not know flag %1; it has no effect</source>
        <translation>カーネルはフラグ %1 に対応していないため、効果がありません</translation>
    </message>
    <message>
        <source>identity %1 must not contain a space</source>
        <translation>識別名 %1 に空白は使えません</translation>
    </message>
    <message>
        <source>profile %1 has more than %2 different exec targets</source>
        <translation>プロファイル %1 の実行時の遷移先が %2 種類を超えています</translation>
    </message>
    <message>
        <source>%1 cannot be used with %2 rules</source>
        <translation>%1 は %2 ルールでは使えません</translation>
    </message>
    <message>
        <source>priority %1 is outside -1000 to 1000</source>
        <translation>priority %1 は -1000 から 1000 の範囲外です</translation>
    </message>
    <message>
        <source>%1 here contradicts %2 of the block around it</source>
        <translation>ここの %1 は外側のブロックの %2 と矛盾します</translation>
    </message>
    <message>
        <source>%1 has no effect on %2 rules</source>
        <translation>%1 は %2 ルールには効果がありません</translation>
    </message>
    <message>
        <source>apparmor_parser drops %1 rules from a block; here this one is kept</source>
        <translation>apparmor_parser はブロック内の %1 ルールを捨てますが、ここでは残します</translation>
    </message>
    <message>
        <source>the prefix is applied to every rule of %1; apparmor_parser applies it to the first one only</source>
        <translation>この接頭語は %1 のすべてのルールに適用されます。apparmor_parser は最初のルールだけに適用します</translation>
    </message>
    <message>
        <source>the kernel does not enforce %1 rules written for this feature set; this rule has no effect</source>
        <translation>カーネルはこの機能セット向けの %1 ルールを強制しません。このルールには効果がありません</translation>
    </message>
    <message>
        <source>the kernel cannot enforce the details of this %1 rule; it becomes %2</source>
        <translation>カーネルはこの %1 ルールの細部を強制できないため、%2 になります</translation>
    </message>
    <message>
        <source>no access can ever match this rule</source>
        <translation>このルールに一致するアクセスはありえません</translation>
    </message>
    <message>
        <source>%1 is not a condition of %2 rules</source>
        <translation>%1 は %2 ルールの条件ではありません</translation>
    </message>
    <message>
        <source>condition %1 of %2 rules only takes =</source>
        <translation>%2 ルールの条件 %1 には = だけが使えます</translation>
    </message>
    <message>
        <source>condition %1 can only be given once</source>
        <translation>条件 %1 は 1 回しか指定できません</translation>
    </message>
    <message>
        <source>condition %1 takes a single value</source>
        <translation>条件 %1 の値は 1 つだけです</translation>
    </message>
    <message>
        <source>condition %1 needs a value</source>
        <translation>条件 %1 には値が必要です</translation>
    </message>
    <message>
        <source>condition %1 is only possible inside peer=( )</source>
        <translation>条件 %1 は peer=( ) の中でのみ使えます</translation>
    </message>
    <message>
        <source>condition %1 is not possible inside peer=( )</source>
        <translation>条件 %1 は peer=( ) の中では使えません</translation>
    </message>
    <message>
        <source>%2 is not a value for %1</source>
        <translation>%2 は %1 の値として使えません</translation>
    </message>
    <message>
        <source>%1 is not a permission of %2 rules; there are %3</source>
        <translation>%1 は %2 ルールの権限ではありません。使えるのは %3 です</translation>
    </message>
    <message>
        <source>%1 cannot be used together with %2</source>
        <translation>%1 と %2 は同時に使えません</translation>
    </message>
    <message>
        <source>x in %1 does not say how the program is to run; write ix, px, cx or ux</source>
        <translation>%1 の x だけではプログラムの実行方法が決まりません。ix、px、cx または ux と書いてください</translation>
    </message>
    <message>
        <source>a deny rule forbids every way to run a program; write a plain x instead of %1</source>
        <translation>deny ルールはどの実行方法も禁止します。%1 ではなく単に x と書いてください</translation>
    </message>
    <message>
        <source>%1 holds two different ways to run the program</source>
        <translation>%1 にはプログラムの実行方法が 2 通り含まれています</translation>
    </message>
    <message>
        <source>with %1 the program runs unconfined and with the environment of this one, which it may be attacked through</source>
        <translation>%1 では、プログラムが制限なしで、このプログラムの環境変数を引き継いで実行されます。それを通じて攻撃されるおそれがあります</translation>
    </message>
    <message>
        <source>%1 holds both a and w; w includes a</source>
        <translation>%1 に a と w の両方があります。w は a を含みます</translation>
    </message>
    <message>
        <source>upper-case letters in %1 are old style; write %2</source>
        <translation>%1 の大文字は古い書き方です。%2 と書いてください</translation>
    </message>
    <message>
        <source>%1 says how a program is run, but the rule does not let one run</source>
        <translation>%1 はプログラムの実行方法を指定していますが、ルールは実行を許可していません</translation>
    </message>
    <message>
        <source>subset is only possible when the permission is l alone</source>
        <translation>subset は権限が l だけの場合にのみ使えます</translation>
    </message>
    <message>
        <source>both a link and an exec use the target after -&gt;; it is taken for the exec</source>
        <translation>リンクと実行の両方が -&gt; の後の遷移先を使います。実行のものとみなします</translation>
    </message>
    <message>
        <source>a target after the permissions does not count: the link may point to any file</source>
        <translation>権限の後の遷移先は無効です。リンクはどのファイルでも指せます</translation>
    </message>
    <message>
        <source>%1 names a profile, which a link cannot have as its target</source>
        <translation>%1 はプロファイルの名前です。リンク先には指定できません</translation>
    </message>
    <message>
        <source>%1 must begin with / or a variable</source>
        <translation>%1 は / または変数で始まらなければなりません</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a profile; the program will not start</source>
        <translation>%1 はプロファイルの名前として使えません。プログラムは起動しません</translation>
    </message>
    <message>
        <source>apparmor_parser does not put in the variables of exec target %1; here they are</source>
        <translation>apparmor_parser は実行時の遷移先 %1 の変数を展開しませんが、ここでは展開します</translation>
    </message>
    <message>
        <source>exec target %1 stands for several profiles; name one</source>
        <translation>実行時の遷移先 %1 は複数のプロファイルを表します。1 つを指定してください</translation>
    </message>
    <message>
        <source>%1 is given both %2 and %3</source>
        <translation>%1 に %2 と %3 の両方が指定されています</translation>
    </message>
    <message>
        <source>the other rule for %1 is here</source>
        <translation>%1 に対するもう一方のルールはここにあります</translation>
    </message>
    <message>
        <source>{ } needs at least two alternatives with a comma between them</source>
        <translation>{ } にはコンマで区切った選択肢が 2 つ以上必要です</translation>
    </message>
    <message>
        <source>%1 is not closed</source>
        <translation>%1 が閉じられていません</translation>
    </message>
    <message>
        <source>%1 closes nothing</source>
        <translation>%1 に対応する開始がありません</translation>
    </message>
    <message>
        <source>{ } is nested more than %1 deep</source>
        <translation>{ } の入れ子が %1 段階を超えています</translation>
    </message>
    <message>
        <source>[ ] must hold at least one character</source>
        <translation>[ ] には文字が 1 つ以上必要です</translation>
    </message>
    <message>
        <source>the \ at the end has nothing to escape</source>
        <translation>末尾の \ にはエスケープする文字がありません</translation>
    </message>
    <message>
        <source>%1 inside [ ] stands for itself; apparmor_parser makes it match nothing useful</source>
        <translation>[ ] の中の %1 はその文字自身を表します。apparmor_parser では意味のあるものに一致しません</translation>
    </message>
    <message>
        <source>a zero byte cannot be part of a name or path</source>
        <translation>名前やパスにゼロバイトは使えません</translation>
    </message>
    <message>
        <source>a zero byte ends the word here; what follows it does not count</source>
        <translation>ここのゼロバイトで語が終わります。それより後は無効です</translation>
    </message>
    <message>
        <source>%1 is not a capability</source>
        <translation>%1 はケーパビリティではありません</translation>
    </message>
    <message>
        <source>there is no network family, type or protocol %1</source>
        <translation>ネットワークのファミリー、タイプ、プロトコルに %1 はありません</translation>
    </message>
    <message>
        <source>addresses and ports are only possible for inet and inet6</source>
        <translation>アドレスとポートは inet と inet6 でのみ指定できます</translation>
    </message>
    <message>
        <source>port 0 stands for every port</source>
        <translation>ポート 0 はすべてのポートを表します</translation>
    </message>
    <message>
        <source>%1 is not a signal</source>
        <translation>%1 はシグナルではありません</translation>
    </message>
    <message>
        <source>name= on this side belongs to a bind rule; it cannot stand with path, interface, member or peer</source>
        <translation>こちら側の name= は bind ルールのものです。path、interface、member、peer と一緒には使えません</translation>
    </message>
    <message>
        <source>message queue %1 must begin with / or be a number</source>
        <translation>メッセージキュー %1 は / で始まるか数値でなければなりません</translation>
    </message>
    <message>
        <source>message queue %1 is not of type %2</source>
        <translation>メッセージキュー %1 はタイプ %2 ではありません</translation>
    </message>
    <message>
        <source>%1 is not a mount option</source>
        <translation>%1 はマウントオプションではありません</translation>
    </message>
    <message>
        <source>the mount options %1 contradict each other</source>
        <translation>マウントオプション %1 は互いに矛盾します</translation>
    </message>
    <message>
        <source>this combination of options, type and paths can never match a mount</source>
        <translation>このオプション、タイプ、パスの組み合わせに一致するマウントはありえません</translation>
    </message>
    <message>
        <source>there is no resource limit %1</source>
        <translation>リソース制限 %1 はありません</translation>
    </message>
    <message>
        <source>%2 is not a value for resource limit %1</source>
        <translation>%2 はリソース制限 %1 の値として使えません</translation>
    </message>
    <message>
        <source>resource limit %1 must be at least one second; %2 is less</source>
        <translation>リソース制限 %1 は 1 秒以上でなければなりません。%2 はそれ未満です</translation>
    </message>
    <message>
        <source>no unit is given for resource limit %1; %2 is assumed</source>
        <translation>リソース制限 %1 に単位がありません。%2 とみなします</translation>
    </message>
    <message>
        <source>safe and unsafe need the path of a program after them</source>
        <translation>safe と unsafe の後にはプログラムのパスが必要です</translation>
    </message>
    <message>
        <source>the rules need more than %1 states</source>
        <translation>ルールに必要な状態数が %1 を超えています</translation>
    </message>
    <message>
        <source>the rules need more than %1 MB of memory</source>
        <translation>ルールに必要なメモリが %1 MB を超えています</translation>
    </message>
    <message>
        <source>the rules take longer than %1 s to compile</source>
        <translation>ルールのコンパイルが %1 秒を超えています</translation>
    </message>
    <message>
        <source>alternatives are nested in each other more than %1 deep</source>
        <translation>選択肢の入れ子が %1 段階を超えています</translation>
    </message>
    <message>
        <source>stopped before it was finished</source>
        <translation>完了前に停止しました</translation>
    </message>
    <message>
        <source>this rule is another of those whose wildcards multiply</source>
        <translation>このルールもワイルドカードが相乗的に増大するものの 1 つです</translation>
    </message>
    <message>
        <source>%1 wildcards can match the same path at once, this rule&apos;s among them; each more of them can double the compiled policy</source>
        <translation>このルールのものを含む %1 個のワイルドカードが同時に同じパスに一致しえます。1 つ増えるごとにコンパイル済みポリシーが倍増するおそれがあります</translation>
    </message>
    <message>
        <source>%1 wildcards for one character after a * double the compiled policy each; more than %2 make it large</source>
        <translation>* の後の 1 文字ワイルドカード %1 個のそれぞれでコンパイル済みポリシーが倍増します。%2 個を超えると大きくなります</translation>
    </message>
    <message>
        <source>the compiled policy has %2 bytes, more than the limit of %1</source>
        <translation>コンパイル済みポリシーは %2 バイトで、上限の %1 を超えています</translation>
    </message>
    <message>
        <source>the compiled policy is cut off at byte %1; compile it again</source>
        <translation>コンパイル済みポリシーが %1 バイト目で途切れています。コンパイルし直してください</translation>
    </message>
    <message>
        <source>the compiled policy does not have %1 at byte %2; compile it again</source>
        <translation>コンパイル済みポリシーの %2 バイト目に %1 がありません。コンパイルし直してください</translation>
    </message>
    <message>
        <source>the compiled policy has version %1, which not every kernel knows (byte %2)</source>
        <translation>コンパイル済みポリシーのバージョンは %1 で、対応していないカーネルがあります（%2 バイト目）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a profile (byte %2 of the policy)</source>
        <translation>「%1」はプロファイルの名前として使えません（ポリシーの %2 バイト目）</translation>
    </message>
    <message>
        <source>the compiled policy has two profiles called %1 (byte %2); rename one</source>
        <translation>コンパイル済みポリシーに %1 というプロファイルが 2 つあります（%2 バイト目）。一方の名前を変えてください</translation>
    </message>
    <message>
        <source>profile %1 comes without the profile it belongs to, or before it (byte %2 of the policy)</source>
        <translation>プロファイル %1 の属するプロファイルがないか、それより前にあります（ポリシーの %2 バイト目）</translation>
    </message>
    <message>
        <source>profile %1 is for another namespace than those before it; load them separately (byte %2 of the policy)</source>
        <translation>プロファイル %1 の名前空間が前のものと異なります。別々にロードしてください（ポリシーの %2 バイト目）</translation>
    </message>
    <message>
        <source>%1 of the compiled policy cannot be %2 (byte %3); compile it again</source>
        <translation>コンパイル済みポリシーの %1 は %2 にはなりえません（%3 バイト目）。コンパイルし直してください</translation>
    </message>
    <message>
        <source>table %1 of the compiled policy is damaged (byte %2); compile it again</source>
        <translation>コンパイル済みポリシーの表 %1 が壊れています（%2 バイト目）。コンパイルし直してください</translation>
    </message>
    <message>
        <source>state %1 of the compiled policy is wrong in table %2 (byte %3); compile it again</source>
        <translation>コンパイル済みポリシーの状態 %1 が表 %2 で不正です（%3 バイト目）。コンパイルし直してください</translation>
    </message>
    <message>
        <source>the compiled policy has no target number %1 for a program that may be started (byte %2); compile it again</source>
        <translation>コンパイル済みポリシーに、起動されうるプログラムの遷移先 %1 番がありません（%2 バイト目）。コンパイルし直してください</translation>
    </message>
    <message>
        <source>this rule cannot be expressed in the policy of the kernel; nothing was compiled</source>
        <translation>このルールはカーネルのポリシーでは表現できません。何もコンパイルしませんでした</translation>
    </message>
    <message>
        <source>the kernel refused profile %1: %2</source>
        <translation>カーネルがプロファイル %1 を拒否しました: %2</translation>
    </message>
    <message>
        <source>the kernel did not accept the compiled form of profile %1 (%2); nothing was changed</source>
        <translation>カーネルがプロファイル %1 のコンパイル結果を受け付けませんでした（%2）。何も変更されていません</translation>
    </message>
    <message>
        <source>the kernel does not know the format in which profile %1 was compiled</source>
        <translation>カーネルはプロファイル %1 のコンパイル形式に対応していません</translation>
    </message>
    <message>
        <source>profile %1 is loaded already; replace it instead of adding it</source>
        <translation>プロファイル %1 はすでにロードされています。追加ではなく置き換えてください</translation>
    </message>
    <message>
        <source>profile %1 is not loaded in the kernel</source>
        <translation>プロファイル %1 はカーネルにロードされていません</translation>
    </message>
    <message>
        <source>the kernel does not let this program change profile %1; it takes administrator rights, and a policy that was locked stays so until the computer is restarted</source>
        <translation>カーネルはこのプログラムによるプロファイル %1 の変更を許可していません。管理者権限が必要です。ロックされたポリシーはコンピューターを再起動するまで解除されません</translation>
    </message>
    <message>
        <source>profile %1 cannot be changed: the kernel&apos;s policy files are mounted read-only here</source>
        <translation>プロファイル %1 を変更できません。ここではカーネルのポリシーファイルが読み取り専用でマウントされています</translation>
    </message>
    <message>
        <source>%1 was not touched: %2</source>
        <translation>%1 には手を付けていません: %2</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read; nothing was written. Reload it or compare the two texts</source>
        <translation>%1 は読み取り後に別のプログラムによって変更されました。何も書き込んでいません。読み直すか、2 つのテキストを比較してください</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name or edit that file</source>
        <translation>%1 はすでにあります。別の名前にするか、そのファイルを編集してください</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 はもうありません</translation>
    </message>
    <message>
        <source>%1 could not be written and is as it was before: %2</source>
        <translation>%1 に書き込めず、元のままです: %2</translation>
    </message>
    <message>
        <source>%1 was written, but the disk did not confirm it; a power cut now may bring the old text back: %2</source>
        <translation>%1 に書き込みましたが、ディスクが確認を返しませんでした。今停電すると以前のテキストに戻るおそれがあります: %2</translation>
    </message>
    <message>
        <source>the file does not define profile %1</source>
        <translation>このファイルはプロファイル %1 を定義していません</translation>
    </message>
    <message>
        <source>a profile cannot be set to %1</source>
        <translation>プロファイルを %1 にはできません</translation>
    </message>
    <message>
        <source>the log %1 cannot be read: %2</source>
        <translation>ログ %1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>the saved session cannot be read from line %1 on</source>
        <translation>保存されたセッションを %1 行目以降読み取れません</translation>
    </message>
    <message>
        <source>of %2 and %1 rules that are alike, as here, apparmor_parser 4.1 makes one with the permissions of both; no kernel asks for what that adds</source>
        <translation>ここのように同じ内容の %2 ルールと %1 ルールを、apparmor_parser 4.1 は両方の権限を持つ 1 つのルールにまとめます。それで増える権限を問い合わせるカーネルはありません</translation>
    </message>
    <message>
        <source>here this rule alone decides how the program is used; apparmor_parser 4.1 may also allow to map it as executable, as a pattern with ix matches it too</source>
        <translation>ここではこのルールだけがプログラムの扱いを決めます。ix 付きのパターンにも一致するため、apparmor_parser 4.1 では実行可能としてのマップも許可されることがあります</translation>
    </message>
    <message>
        <source>the pattern with ix is here</source>
        <translation>ix 付きのパターンはここにあります</translation>
    </message>
    <message>
        <source>apparmor_parser 4.1 counts a shorter length for this attachment, some of whose alternatives end alike; it matters only where the attachment of another profile matches the same program</source>
        <translation>候補の末尾が共通しているため、apparmor_parser 4.1 はこの割り当て先を短く数えます。影響があるのは、別のプロファイルの割り当て先が同じプログラムに一致する場合だけです</translation>
    </message>
    <message>
        <source>another program is changing policy and has not finished after %2 seconds (it holds %1); nothing was changed</source>
        <translation>別のプログラムがポリシーを変更中で、%2 秒たっても終わっていません（%1 を保持中）。何も変更されていません</translation>
    </message>
    <message>
        <source>%1, which keeps other programs from changing policy at the same time, cannot be opened: %2</source>
        <translation>ほかのプログラムが同時にポリシーを変更しないようにする %1 を開けません: %2</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>フォルダー %1 を作成できません</translation>
    </message>
</context>
<context>
    <name>DryRun</name>
    <message>
        <source>fixed</source>
        <translation>解消</translation>
    </message>
    <message>
        <source>still denied</source>
        <translation>引き続き拒否</translation>
    </message>
    <message>
        <source>newly denied</source>
        <translation>新たに拒否</translation>
    </message>
    <message>
        <source>still allowed</source>
        <translation>引き続き許可</translation>
    </message>
    <message>
        <source>no rule decides</source>
        <translation>決めるルールなし</translation>
    </message>
    <message>
        <source>of another profile</source>
        <translation>別のプロファイルのもの</translation>
    </message>
</context>
<context>
    <name>ExplainService</name>
    <message>
        <source>The file no longer defines this profile.</source>
        <translation>ファイルはこのプロファイルをもう定義していません。</translation>
    </message>
</context>
<context>
    <name>ExplainText</name>
    <message>
        <source>The program stays in this profile.</source>
        <translation>プログラムはこのプロファイルのまま動作します。</translation>
    </message>
    <message>
        <source>The program runs unconfined.</source>
        <translation>プログラムは制限なしで実行されます。</translation>
    </message>
    <message>
        <source>The program goes to the profile that is attached to it.</source>
        <translation>プログラムは割り当てられたプロファイルに移行します。</translation>
    </message>
    <message>
        <source>The program goes to the child profile that is attached to it.</source>
        <translation>プログラムは割り当てられた子プロファイルに移行します。</translation>
    </message>
    <message>
        <source>The program goes to the profile %1.</source>
        <translation>プログラムはプロファイル %1 に移行します。</translation>
    </message>
    <message>
        <source>Without such a profile it stays in this one.</source>
        <translation>そのプロファイルがなければ、このプロファイルのまま動作します。</translation>
    </message>
    <message>
        <source>Without such a profile it runs unconfined.</source>
        <translation>そのプロファイルがなければ、制限なしで実行されます。</translation>
    </message>
    <message>
        <source>Its environment is kept.</source>
        <translation>環境変数は維持されます。</translation>
    </message>
    <message>
        <source>Its environment is scrubbed.</source>
        <translation>危険な環境変数は取り除かれます。</translation>
    </message>
    <message>
        <source>Allowed: the profile has no say in it</source>
        <translation>許可: プロファイルの管轄外です</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Allowed, and logged</source>
        <translation>許可され、ログに記録</translation>
    </message>
    <message>
        <source>Partly denied: %1 is allowed, %2 is not</source>
        <translation>一部拒否: %1 は許可、%2 は拒否</translation>
    </message>
    <message>
        <source>Denied, without a record in the log</source>
        <translation>拒否され、ログに記録なし</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Allowed only because the profile complains</source>
        <translation>プロファイルが complain モードのためだけに許可</translation>
    </message>
    <message>
        <source>The profile %1 was asked: %2.</source>
        <translation>プロファイル %1 への質問: %2。</translation>
    </message>
    <message>
        <source>The rule at %1 allows %2.</source>
        <translation>%1 のルールが %2 を許可しています。</translation>
    </message>
    <message>
        <source>The rule at %1 denies %2.</source>
        <translation>%1 のルールが %2 を拒否しています。</translation>
    </message>
    <message>
        <source>No rule pairs this name with this target.</source>
        <translation>この名前とこの対象を組み合わせるルールがありません。</translation>
    </message>
    <message>
        <source>The new name would get permissions that the target does not have.</source>
        <translation>新しい名前に、対象が持たない権限が与えられることになります。</translation>
    </message>
    <message>
        <source>No rule allows %1.</source>
        <translation>%1 を許可するルールがありません。</translation>
    </message>
    <message>
        <source>The profile only complains: the access is logged and happens all the same.</source>
        <translation>プロファイルは complain モードです。アクセスはログに記録され、そのまま実行されます。</translation>
    </message>
    <message>
        <source>%1 allowed</source>
        <translation>%1 許可</translation>
    </message>
    <message>
        <source>%1 denied</source>
        <translation>%1 拒否</translation>
    </message>
    <message>
        <source>%1 logged</source>
        <translation>%1 ログに記録</translation>
    </message>
    <message>
        <source>refusal is not logged</source>
        <translation>拒否は記録されません</translation>
    </message>
    <message>
        <source>complain</source>
        <translation>complain</translation>
    </message>
    <message>
        <source>allows</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>ほかが優先</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>最も近い</translation>
    </message>
    <message>
        <source>matches and decides</source>
        <translation>一致し、これで決まります</translation>
    </message>
    <message>
        <source>matches, another rule wins</source>
        <translation>一致しますが、別のルールが優先されます</translation>
    </message>
    <message>
        <source>matches, grants something else</source>
        <translation>一致しますが、別のものを許可します</translation>
    </message>
    <message>
        <source>is for another owner of the file</source>
        <translation>ファイルの別の所有者向けです</translation>
    </message>
    <message>
        <source>is for %1</source>
        <translation>%1 向けです</translation>
    </message>
    <message>
        <source>comes with the profile</source>
        <translation>プロファイルに付属</translation>
    </message>
    <message>
        <source>This is the tree of another system: its kernel cannot be asked.</source>
        <translation>これは別のシステムのツリーです。そのカーネルには問い合わせできません。</translation>
    </message>
    <message>
        <source>The profile is not loaded, or the kernel cannot be asked.</source>
        <translation>プロファイルがロードされていないか、カーネルに問い合わせできません。</translation>
    </message>
    <message>
        <source>The running kernel says the same.</source>
        <translation>実行中のカーネルの判定も同じです。</translation>
    </message>
    <message>
        <source>The running kernel says otherwise: another text of this profile is loaded. Load the profile to bring them together.</source>
        <translation>実行中のカーネルの判定は異なります。このプロファイルの別のテキストがロードされています。プロファイルをロードすると一致します。</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>The profile language</source>
        <translation>プロファイル言語</translation>
    </message>
    <message>
        <source>Every word of it in a sentence. The same is shown when the pointer rests on a word in the editor.</source>
        <translation>すべての語を 1 文で説明します。エディターで語にポインターを合わせたときにも同じ説明が表示されます。</translation>
    </message>
</context>
<context>
    <name>LanguageHelp</name>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Words before a rule</source>
        <translation>ルールの前に置く語</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Flags of a profile</source>
        <translation>プロファイルのフラグ</translation>
    </message>
    <message>
        <source>Files and profiles</source>
        <translation>ファイルとプロファイル</translation>
    </message>
    <message>
        <source>Patterns in paths</source>
        <translation>パスのパターン</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>ケーパビリティ</translation>
    </message>
    <message>
        <source>Access to files by path. The word may be left out before a path; alone it allows every file.</source>
        <translation>パスによるファイルへのアクセス。パスの前では省略できます。単独ではすべてのファイルを許可します。</translation>
    </message>
    <message>
        <source>Making a hard link from one name to another.</source>
        <translation>ある名前から別の名前へのハードリンクの作成。</translation>
    </message>
    <message>
        <source>A part of what only root may do, by name. Without names: all of them. The program must also hold the capability; the rule gives it none.</source>
        <translation>root だけができることの一部を名前で指定します。名前がなければすべてです。プログラム自身もそのケーパビリティを持つ必要があり、ルールが与えるわけではありません。</translation>
    </message>
    <message>
        <source>Sockets by family, type or protocol. Without more it allows every kind of network.</source>
        <translation>ファミリー、タイプまたはプロトコルによるソケットの指定。何も付けなければあらゆるネットワークを許可します。</translation>
    </message>
    <message>
        <source>Unix sockets with an abstract name or none. Sockets that are files follow file rules.</source>
        <translation>抽象名を持つ、または名前のない unix ソケット。ファイルであるソケットはファイルルールに従います。</translation>
    </message>
    <message>
        <source>Messages over D-Bus: which bus, name, path, interface and partner. The bus asks the kernel about each message.</source>
        <translation>D-Bus を通じたメッセージ。バス、名前、パス、インターフェース、相手を指定します。バスはメッセージごとにカーネルに問い合わせます。</translation>
    </message>
    <message>
        <source>Signals to and from other programs. Both profiles must allow it: the sender&apos;s and the receiver&apos;s.</source>
        <translation>ほかのプログラムとのシグナルの送受信。送信側と受信側の両方のプロファイルで許可されている必要があります。</translation>
    </message>
    <message>
        <source>Looking into other programs, as debuggers do, and being looked into. Reading much of /proc about others needs it too.</source>
        <translation>デバッガーのようにほかのプログラムの内部を見ること、および見られること。ほかのプロセスに関する /proc の多くの読み取りにも必要です。</translation>
    </message>
    <message>
        <source>Mounting a file system or moving one. It changes what every path means, so it takes a narrow rule.</source>
        <translation>ファイルシステムのマウントまたは移動。あらゆるパスの意味が変わるため、範囲の狭いルールにしてください。</translation>
    </message>
    <message>
        <source>Changing the options of what is mounted.</source>
        <translation>マウント済みのもののオプションの変更。</translation>
    </message>
    <message>
        <source>Unmounting a file system.</source>
        <translation>ファイルシステムのアンマウント。</translation>
    </message>
    <message>
        <source>Making another folder the root of all paths, as containers do at their start.</source>
        <translation>別のフォルダーをすべてのパスのルートにすること。コンテナーが起動時に行います。</translation>
    </message>
    <message>
        <source>Going over to another profile while running, as the program itself asks for.</source>
        <translation>プログラム自身の要求により、実行中に別のプロファイルへ移行すること。</translation>
    </message>
    <message>
        <source>Making a user namespace: a world in which the program is its own root. Browsers use it for their sandbox; flaws of the kernel are often reached through it.</source>
        <translation>ユーザー名前空間の作成。その中ではプログラムが自身の root になります。ブラウザーがサンドボックスに使いますが、カーネルの欠陥への攻撃経路になることもよくあります。</translation>
    </message>
    <message>
        <source>Message queues, by their name.</source>
        <translation>名前で指定するメッセージキュー。</translation>
    </message>
    <message>
        <source>Rights of the fast input and output interface: threads of the kernel, and acting as somebody else.</source>
        <translation>高速入出力インターフェースの権限。カーネルスレッドの使用と、他者としての動作。</translation>
    </message>
    <message>
        <source>Allows everything of every kind. Only rules with deny still refuse.</source>
        <translation>あらゆる種類のものをすべて許可します。deny の付いたルールだけが引き続き拒否します。</translation>
    </message>
    <message>
        <source>A limit of the system for the program, such as how many files it may have open. Begins with the word set.</source>
        <translation>開けるファイルの数など、プログラムに対するシステム上の上限。先頭に set を付けます。</translation>
    </message>
    <message>
        <source>Begins a limit: set rlimit NAME &lt;= VALUE.</source>
        <translation>リソース制限の先頭に置きます: set rlimit NAME &lt;= VALUE。</translation>
    </message>
    <message>
        <source>Says in words what a rule does without it.</source>
        <translation>書かなくてもルールが行うことを明示します。</translation>
    </message>
    <message>
        <source>Refuses, whatever other rules allow, and keeps quiet: nothing is logged unless audit stands before it.</source>
        <translation>ほかのルールの許可にかかわらず拒否し、記録も残しません。前に audit がない限りログに記録されません。</translation>
    </message>
    <message>
        <source>Logs each use of the rule, also when it is allowed. With deny: refuses and logs.</source>
        <translation>許可された場合も含め、ルールの使用を毎回ログに記録します。deny と併用すると、拒否してログに記録します。</translation>
    </message>
    <message>
        <source>Asks somebody in the user&apos;s session, where a program that answers is there.</source>
        <translation>応答するプログラムがあれば、ユーザーのセッションで人に尋ねます。</translation>
    </message>
    <message>
        <source>Only when the file belongs to the user the program runs as.</source>
        <translation>プログラムの実行ユーザーがファイルの所有者である場合のみ。</translation>
    </message>
    <message>
        <source>Only when the file belongs to somebody else.</source>
        <translation>ファイルの所有者がほかのユーザーである場合のみ。</translation>
    </message>
    <message>
        <source>A rule with the higher number decides, be it allow or deny. From -1000 to 1000; without it 0.</source>
        <translation>allow か deny かにかかわらず、数値の大きいルールが優先されます。範囲は -1000 から 1000 で、省略時は 0 です。</translation>
    </message>
    <message>
        <source>The kernel cleans the environment when the program is started. Capital letters of exec modes mean the same.</source>
        <translation>プログラムの起動時にカーネルが危険な環境変数を取り除きます。実行モードの大文字も同じ意味です。</translation>
    </message>
    <message>
        <source>The environment goes on as it is, LD_PRELOAD and the like included.</source>
        <translation>LD_PRELOAD などを含め、環境変数がそのまま引き継がれます。</translation>
    </message>
    <message>
        <source>Read the file, or list the folder.</source>
        <translation>ファイルの読み取り、またはフォルダーの一覧。</translation>
    </message>
    <message>
        <source>Write, make, remove and rename the file, and change its attributes. Includes a.</source>
        <translation>ファイルの書き込み、作成、削除、名前の変更、属性の変更。a を含みます。</translation>
    </message>
    <message>
        <source>Write at the end only, as logs are written.</source>
        <translation>ログのように末尾への書き込みのみ。</translation>
    </message>
    <message>
        <source>Make a hard link of this name. What it leads to must not get more rights by it.</source>
        <translation>この名前のハードリンクの作成。それによってリンク先の権限が増えてはなりません。</translation>
    </message>
    <message>
        <source>Lock the file.</source>
        <translation>ファイルのロック。</translation>
    </message>
    <message>
        <source>Map the file into memory as code, as shared libraries are.</source>
        <translation>共有ライブラリのように、ファイルをコードとしてメモリにマップします。</translation>
    </message>
    <message>
        <source>Start the program. In a rule with deny it stands alone.</source>
        <translation>プログラムを起動します。deny ルールでは単独で使います。</translation>
    </message>
    <message>
        <source>Start the program under this same profile.</source>
        <translation>プログラムを同じプロファイルの下で起動します。</translation>
    </message>
    <message>
        <source>Start the program under its own profile; when there is none it may not start. The environment goes on as it is.</source>
        <translation>プログラムをその独自のプロファイルの下で起動します。なければ起動できません。環境変数はそのまま引き継がれます。</translation>
    </message>
    <message>
        <source>Start the program under its own profile, with a cleaned environment; when there is no such profile it may not start.</source>
        <translation>危険な環境変数を取り除き、プログラムをその独自のプロファイルの下で起動します。そのプロファイルがなければ起動できません。</translation>
    </message>
    <message>
        <source>Start the program under a child of this profile. The environment goes on as it is.</source>
        <translation>プログラムをこのプロファイルの子の下で起動します。環境変数はそのまま引き継がれます。</translation>
    </message>
    <message>
        <source>Start the program under a child of this profile, with a cleaned environment.</source>
        <translation>危険な環境変数を取り除き、プログラムをこのプロファイルの子の下で起動します。</translation>
    </message>
    <message>
        <source>Start the program without any profile, and with the environment as it is: whoever controls this program controls that one.</source>
        <translation>プログラムをプロファイルなし、環境変数もそのままで起動します。こちらのプログラムを操れる者は、そのプログラムも操れます。</translation>
    </message>
    <message>
        <source>Start the program without any profile, with a cleaned environment.</source>
        <translation>危険な環境変数を取り除き、プログラムをプロファイルなしで起動します。</translation>
    </message>
    <message>
        <source>As px; when the program has no profile it runs under this one.</source>
        <translation>px と同じですが、プログラムにプロファイルがなければこのプロファイルの下で実行されます。</translation>
    </message>
    <message>
        <source>As Px; when the program has no profile it runs under this one.</source>
        <translation>Px と同じですが、プログラムにプロファイルがなければこのプロファイルの下で実行されます。</translation>
    </message>
    <message>
        <source>As cx; when there is no such child the program runs under this profile.</source>
        <translation>cx と同じですが、該当する子がなければこのプロファイルの下で実行されます。</translation>
    </message>
    <message>
        <source>As Cx; when there is no such child the program runs under this profile.</source>
        <translation>Cx と同じですが、該当する子がなければこのプロファイルの下で実行されます。</translation>
    </message>
    <message>
        <source>As px; when the program has no profile it runs without one.</source>
        <translation>px と同じですが、プログラムにプロファイルがなければプロファイルなしで実行されます。</translation>
    </message>
    <message>
        <source>As Px; when the program has no profile it runs without one.</source>
        <translation>Px と同じですが、プログラムにプロファイルがなければプロファイルなしで実行されます。</translation>
    </message>
    <message>
        <source>As cx; when there is no such child the program runs without a profile.</source>
        <translation>cx と同じですが、該当する子がなければプロファイルなしで実行されます。</translation>
    </message>
    <message>
        <source>As Cx; when there is no such child the program runs without a profile.</source>
        <translation>Cx と同じですが、該当する子がなければプロファイルなしで実行されます。</translation>
    </message>
    <message>
        <source>Names the profile that the program is started under, or where a link leads.</source>
        <translation>プログラムが起動されるプロファイル、またはリンク先を指定します。</translation>
    </message>
    <message>
        <source>Send: a signal, a message, bytes through a socket.</source>
        <translation>送信: シグナル、メッセージ、ソケットを通るバイト列。</translation>
    </message>
    <message>
        <source>Receive what another program sends.</source>
        <translation>ほかのプログラムが送るものを受信します。</translation>
    </message>
    <message>
        <source>Read: look into a program, or take from a queue.</source>
        <translation>読み取り: プログラムの内部を見る、またはキューから取り出します。</translation>
    </message>
    <message>
        <source>Write: put something into a queue.</source>
        <translation>書き込み: キューに何かを入れます。</translation>
    </message>
    <message>
        <source>Control another program as a debugger does.</source>
        <translation>デバッガーのようにほかのプログラムを制御します。</translation>
    </message>
    <message>
        <source>Be controlled by a debugger.</source>
        <translation>デバッガーに制御されることを許します。</translation>
    </message>
    <message>
        <source>Be looked into by another program.</source>
        <translation>ほかのプログラムに内部を見られることを許します。</translation>
    </message>
    <message>
        <source>Take an address or a name, so that others can reach it.</source>
        <translation>ほかから到達できるよう、アドレスまたは名前を取得します。</translation>
    </message>
    <message>
        <source>Wait for connections.</source>
        <translation>接続を待ち受けます。</translation>
    </message>
    <message>
        <source>Take a connection that somebody opens.</source>
        <translation>相手が開いた接続を受け入れます。</translation>
    </message>
    <message>
        <source>Open a connection to somebody who listens.</source>
        <translation>待ち受けている相手への接続を開きます。</translation>
    </message>
    <message>
        <source>Make a new one: a socket, a queue, a namespace.</source>
        <translation>ソケット、キュー、名前空間などを新しく作成します。</translation>
    </message>
    <message>
        <source>Remove a message queue.</source>
        <translation>メッセージキューを削除します。</translation>
    </message>
    <message>
        <source>Open a message queue that is there.</source>
        <translation>既存のメッセージキューを開きます。</translation>
    </message>
    <message>
        <source>Close one direction of a socket.</source>
        <translation>ソケットの一方向を閉じます。</translation>
    </message>
    <message>
        <source>Ask for attributes.</source>
        <translation>属性を取得します。</translation>
    </message>
    <message>
        <source>Change attributes.</source>
        <translation>属性を変更します。</translation>
    </message>
    <message>
        <source>Ask for options of a socket.</source>
        <translation>ソケットのオプションを取得します。</translation>
    </message>
    <message>
        <source>Change options of a socket.</source>
        <translation>ソケットのオプションを変更します。</translation>
    </message>
    <message>
        <source>See messages on a bus that are for others.</source>
        <translation>バス上の他者宛てのメッセージを見ます。</translation>
    </message>
    <message>
        <source>Let a thread of the kernel look for new requests all the time.</source>
        <translation>カーネルスレッドに新しい要求を常に監視させます。</translation>
    </message>
    <message>
        <source>Do requests with the rights of whoever registered them.</source>
        <translation>登録した者の権限で要求を実行します。</translation>
    </message>
    <message>
        <source>What the rules do not allow is refused. The same as no mode flag.</source>
        <translation>ルールで許可されていないことは拒否されます。モードのフラグがない場合と同じです。</translation>
    </message>
    <message>
        <source>Nothing is refused, only logged: the program is not held back. For learning.</source>
        <translation>何も拒否せず、ログに記録するだけです。プログラムは妨げられません。学習用です。</translation>
    </message>
    <message>
        <source>A program that does what the rules do not allow is ended at once.</source>
        <translation>ルールで許可されていないことを行ったプログラムは、ただちに終了させられます。</translation>
    </message>
    <message>
        <source>A name without limits: other profiles can speak of the program, nothing is refused.</source>
        <translation>制限のない名前だけのものです。ほかのプロファイルからプログラムを指定でき、何も拒否されません。</translation>
    </message>
    <message>
        <source>What the rules do not allow is asked of somebody, where a program that answers is there.</source>
        <translation>ルールで許可されていないことは、応答するプログラムがあれば人に尋ねます。</translation>
    </message>
    <message>
        <source>What no rule speaks of is allowed; compiled as unconfined.</source>
        <translation>どのルールも触れていないことは許可されます。unconfined としてコンパイルされます。</translation>
    </message>
    <message>
        <source>Every access that a rule allows is logged.</source>
        <translation>ルールが許可したアクセスをすべてログに記録します。</translation>
    </message>
    <message>
        <source>Asks the kernel for debug messages about the profile.</source>
        <translation>プロファイルに関するデバッグメッセージをカーネルに要求します。</translation>
    </message>
    <message>
        <source>While somebody is asked, the program can be interrupted.</source>
        <translation>人に尋ねている間、プログラムを中断できます。</translation>
    </message>
    <message>
        <source>The signal that ends a program in kill mode.</source>
        <translation>kill モードでプログラムを終了させるシグナル。</translation>
    </message>
    <message>
        <source>The error that a refused program gets instead of EACCES.</source>
        <translation>拒否されたプログラムが EACCES の代わりに受け取るエラー。</translation>
    </message>
    <message>
        <source>Paths begin at the root that the program has by chroot.</source>
        <translation>パスは、chroot によるプログラムのルートから始まります。</translation>
    </message>
    <message>
        <source>Paths begin at the root of the program&apos;s mount namespace. That is so without it too.</source>
        <translation>パスは、プログラムのマウント名前空間のルートから始まります。指定しなくても同じです。</translation>
    </message>
    <message>
        <source>A removed file that is still open goes on being judged by its old name.</source>
        <translation>削除されても開かれたままのファイルは、引き続き元の名前で判定されます。</translation>
    </message>
    <message>
        <source>A removed file that is still open may go on being used. That is so without it too.</source>
        <translation>削除されても開かれたままのファイルを引き続き使えます。指定しなくても同じです。</translation>
    </message>
    <message>
        <source>A file that cannot be reached from the root of the program, such as one handed in from outside of a container, is judged as if it lay below the root.</source>
        <translation>コンテナーの外から渡されたものなど、プログラムのルートから到達できないファイルは、ルートの下にあるものとして判定されます。</translation>
    </message>
    <message>
        <source>Such a file is refused. That is so without it too.</source>
        <translation>そのようなファイルは拒否されます。指定しなくても同じです。</translation>
    </message>
    <message>
        <source>Where such files are taken to lie, so that they cannot be mistaken for others.</source>
        <translation>ほかのファイルと取り違えないよう、そのようなファイルがあるとみなす場所。</translation>
    </message>
    <message>
        <source>The same for message queues and the like.</source>
        <translation>メッセージキューなどについて同様です。</translation>
    </message>
    <message>
        <source>A file outside of the chroot is judged as if it lay below its root.</source>
        <translation>chroot の外のファイルは、そのルートの下にあるものとして判定されます。</translation>
    </message>
    <message>
        <source>A file outside of the chroot is refused. That is so without it too.</source>
        <translation>chroot の外のファイルは拒否されます。指定しなくても同じです。</translation>
    </message>
    <message>
        <source>Which generation of the language the file was written for. Newer kinds of rules are enforced only with an abi that knows them.</source>
        <translation>ファイルが対象とする言語の世代。新しい種類のルールは、それに対応した abi でのみ強制されます。</translation>
    </message>
    <message>
        <source>Puts another file here. In angle brackets below /etc/apparmor.d; with if exists a missing one is no error.</source>
        <translation>ここに別のファイルを取り込みます。山括弧内は /etc/apparmor.d 以下を指します。if exists を付けると、ファイルがなくてもエラーになりません。</translation>
    </message>
    <message>
        <source>Every rule for the first path holds for the second as well.</source>
        <translation>最初のパスに対するルールはすべて、2 番目のパスにも適用されます。</translation>
    </message>
    <message>
        <source>Begins a profile: its name, the programs it is for, and rules between braces. Within another one it is a child, for programs that c modes start.</source>
        <translation>プロファイルの始まりです。名前、対象プログラム、波括弧に囲まれたルールからなります。別のプロファイルの中に置くと、c モードで起動するプログラム用の子になります。</translation>
    </message>
    <message>
        <source>A part of a profile that the program itself enters and leaves, such as one for each site of a web server.</source>
        <translation>Web サーバーのサイトごとの部分など、プログラム自身が出入りするプロファイルの一部分。</translation>
    </message>
    <message>
        <source>The rules between the braces count only when the condition holds while the profile is compiled.</source>
        <translation>波括弧内のルールは、プロファイルのコンパイル時に条件が成り立つ場合にのみ有効です。</translation>
    </message>
    <message>
        <source>What counts when the condition before does not hold.</source>
        <translation>前の条件が成り立たない場合に有効です。</translation>
    </message>
    <message>
        <source>Holds when the variable has a value.</source>
        <translation>変数に値があれば成り立ちます。</translation>
    </message>
    <message>
        <source>How the whole profile behaves: its mode and more.</source>
        <translation>モードなど、プロファイル全体の動作。</translation>
    </message>
    <message>
        <source>The profile is only for programs whose file has these extended attributes.</source>
        <translation>プロファイルは、ファイルにこれらの拡張属性があるプログラムだけを対象とします。</translation>
    </message>
    <message>
        <source>Any characters within one name, not the slash.</source>
        <translation>1 つの名前の中の任意の文字列。スラッシュは含みません。</translation>
    </message>
    <message>
        <source>Any characters, folders and all. After a slash at least one character.</source>
        <translation>フォルダーも含む任意の文字列。スラッシュの後では 1 文字以上。</translation>
    </message>
    <message>
        <source>One character, not the slash.</source>
        <translation>スラッシュ以外の 1 文字。</translation>
    </message>
    <message>
        <source>One of the characters; [^] one that is not among them.</source>
        <translation>いずれか 1 文字。[^] はそこに含まれない 1 文字。</translation>
    </message>
    <message>
        <source>One of the alternatives, which commas part.</source>
        <translation>コンマで区切った選択肢のいずれか。</translation>
    </message>
    <message>
        <source>A variable: each of its values in turn. Hover one in the editor to see them.</source>
        <translation>変数。その値のそれぞれに置き換わります。エディターでポインターを合わせると値が表示されます。</translation>
    </message>
    <message>
        <source>The other side: its profile, or its address.</source>
        <translation>相手側。そのプロファイルまたはアドレス。</translation>
    </message>
    <message>
        <source>The profile of the other side.</source>
        <translation>相手側のプロファイル。</translation>
    </message>
    <message>
        <source>The address of a socket; abstract ones begin with @.</source>
        <translation>ソケットのアドレス。抽象アドレスは @ で始まります。</translation>
    </message>
    <message>
        <source>Which signals.</source>
        <translation>対象のシグナル。</translation>
    </message>
    <message>
        <source>The type of socket or queue.</source>
        <translation>ソケットまたはキューのタイプ。</translation>
    </message>
    <message>
        <source>Which bus: system, session or accessibility.</source>
        <translation>対象のバス: system、session または accessibility。</translation>
    </message>
    <message>
        <source>The well-known name on the bus.</source>
        <translation>バス上の既知の名前。</translation>
    </message>
    <message>
        <source>The object&apos;s path on the bus.</source>
        <translation>バス上のオブジェクトのパス。</translation>
    </message>
    <message>
        <source>The interface that the message belongs to.</source>
        <translation>メッセージが属するインターフェース。</translation>
    </message>
    <message>
        <source>The method or signal.</source>
        <translation>メソッドまたはシグナル。</translation>
    </message>
    <message>
        <source>The type of file system.</source>
        <translation>ファイルシステムのタイプ。</translation>
    </message>
    <message>
        <source>Options of the mount: = exactly these, in: no others.</source>
        <translation>マウントのオプション。= は指定したものだけと完全に一致、in はそれ以外を含まないこと。</translation>
    </message>
    <message>
        <source>Where the old root is put.</source>
        <translation>以前のルートを置く場所。</translation>
    </message>
    <message>
        <source>The address of this side; in peer, of the other one.</source>
        <translation>こちら側のアドレス。peer の中では相手側のアドレス。</translation>
    </message>
    <message>
        <source>The port, or a range of them.</source>
        <translation>ポートまたはその範囲。</translation>
    </message>
    <message>
        <source>Change the rules of the audit system.</source>
        <translation>監査システムのルールを変更します。</translation>
    </message>
    <message>
        <source>Read the audit log from the kernel.</source>
        <translation>カーネルから監査ログを読み取ります。</translation>
    </message>
    <message>
        <source>Write records into the audit log.</source>
        <translation>監査ログに記録を書き込みます。</translation>
    </message>
    <message>
        <source>Keep the machine from suspending.</source>
        <translation>マシンのサスペンドを妨げます。</translation>
    </message>
    <message>
        <source>Load small programs into the kernel.</source>
        <translation>小さなプログラムをカーネルに読み込みます。</translation>
    </message>
    <message>
        <source>Save and restore running programs.</source>
        <translation>実行中のプログラムを保存・復元します。</translation>
    </message>
    <message>
        <source>Give files to other users.</source>
        <translation>ファイルの所有者をほかのユーザーに変えます。</translation>
    </message>
    <message>
        <source>Read and write files whatever their permissions say. The rules still hold.</source>
        <translation>パーミッションにかかわらずファイルを読み書きします。ルールは引き続き有効です。</translation>
    </message>
    <message>
        <source>Read files and search folders whatever their permissions say.</source>
        <translation>パーミッションにかかわらずファイルの読み取りとフォルダーの検索を行います。</translation>
    </message>
    <message>
        <source>Do to files of others what only their owner may.</source>
        <translation>所有者だけができることを他者のファイルに対して行います。</translation>
    </message>
    <message>
        <source>Keep set-user-ID bits when files are changed.</source>
        <translation>ファイルの変更時に set-user-ID ビットを維持します。</translation>
    </message>
    <message>
        <source>Keep memory from being swapped out.</source>
        <translation>メモリがスワップアウトされないようにします。</translation>
    </message>
    <message>
        <source>Use shared memory and semaphores of others.</source>
        <translation>他者の共有メモリとセマフォを使います。</translation>
    </message>
    <message>
        <source>Send signals to programs of other users.</source>
        <translation>ほかのユーザーのプログラムにシグナルを送ります。</translation>
    </message>
    <message>
        <source>Take leases on files of others.</source>
        <translation>他者のファイルにリースを設定します。</translation>
    </message>
    <message>
        <source>Change the immutable and append-only marks of files.</source>
        <translation>ファイルの変更不可・追記専用の属性を変更します。</translation>
    </message>
    <message>
        <source>Change AppArmor&apos;s policy: with it a program can free itself.</source>
        <translation>AppArmor のポリシーを変更します。プログラムが自分の制限を外せるようになります。</translation>
    </message>
    <message>
        <source>Pass over other security modules.</source>
        <translation>ほかのセキュリティモジュールを迂回します。</translation>
    </message>
    <message>
        <source>Make device files.</source>
        <translation>デバイスファイルを作成します。</translation>
    </message>
    <message>
        <source>Change addresses, routes and firewalls.</source>
        <translation>アドレス、経路、ファイアウォールを変更します。</translation>
    </message>
    <message>
        <source>Listen on ports below 1024.</source>
        <translation>1024 未満のポートで待ち受けます。</translation>
    </message>
    <message>
        <source>Send to all machines of a network.</source>
        <translation>ネットワークのすべてのマシンに送信します。</translation>
    </message>
    <message>
        <source>Send and see packets of any form, as ping and sniffers do.</source>
        <translation>ping やスニファーのように、任意の形式のパケットを送信・閲覧します。</translation>
    </message>
    <message>
        <source>Measure the whole system&apos;s performance.</source>
        <translation>システム全体の性能を測定します。</translation>
    </message>
    <message>
        <source>Give capabilities to files.</source>
        <translation>ファイルにケーパビリティを与えます。</translation>
    </message>
    <message>
        <source>Change groups.</source>
        <translation>グループを変更します。</translation>
    </message>
    <message>
        <source>Pass capabilities on.</source>
        <translation>ケーパビリティを引き渡します。</translation>
    </message>
    <message>
        <source>Become any user.</source>
        <translation>任意のユーザーになります。</translation>
    </message>
    <message>
        <source>Very much: mounts, namespaces and a hundred other things. Nearly root.</source>
        <translation>マウント、名前空間、その他無数のこと。ほぼ root です。</translation>
    </message>
    <message>
        <source>Restart the machine.</source>
        <translation>マシンを再起動します。</translation>
    </message>
    <message>
        <source>Change the root of paths.</source>
        <translation>パスのルートを変更します。</translation>
    </message>
    <message>
        <source>Load modules into the kernel: with it nothing else holds.</source>
        <translation>カーネルにモジュールを読み込みます。これがあるとほかの制限は意味を失います。</translation>
    </message>
    <message>
        <source>Raise priorities of programs.</source>
        <translation>プログラムの優先度を上げます。</translation>
    </message>
    <message>
        <source>Switch process accounting.</source>
        <translation>プロセスアカウンティングを切り替えます。</translation>
    </message>
    <message>
        <source>Look into programs of other users; ptrace rules hold too.</source>
        <translation>ほかのユーザーのプログラムの内部を見ます。ptrace ルールも有効です。</translation>
    </message>
    <message>
        <source>Reach devices and memory directly.</source>
        <translation>デバイスとメモリに直接アクセスします。</translation>
    </message>
    <message>
        <source>Go beyond limits and quotas.</source>
        <translation>上限やクォータを超えます。</translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>時計を設定します。</translation>
    </message>
    <message>
        <source>Configure terminals.</source>
        <translation>端末を設定します。</translation>
    </message>
    <message>
        <source>Read and clear the kernel&apos;s messages.</source>
        <translation>カーネルのメッセージの読み取りと消去を行います。</translation>
    </message>
    <message>
        <source>Wake the machine at a time.</source>
        <translation>指定時刻にマシンを起動します。</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>new profile file %1</source>
        <translation>新しいプロファイルファイル %1</translation>
    </message>
    <message>
        <source>flag %1</source>
        <translation>フラグ %1</translation>
    </message>
    <message>
        <source>Under this profile too</source>
        <translation>同じくこのプロファイルの下</translation>
    </message>
    <message>
        <source>Under a new profile inside this one, named %1</source>
        <translation>このプロファイル内の新しいプロファイル %1 の下</translation>
    </message>
    <message>
        <source>Under its own profile %1</source>
        <translation>独自のプロファイル %1 の下</translation>
    </message>
    <message>
        <source>Under the profile %1</source>
        <translation>プロファイル %1 の下</translation>
    </message>
    <message>
        <source>Without any confinement</source>
        <translation>まったく制限なし</translation>
    </message>
    <message>
        <source>Not at all: it must not be started</source>
        <translation>起動させない</translation>
    </message>
    <message>
        <source>The hat %1 gets rules of its own</source>
        <translation>ハット %1 に独自のルールを持たせる</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
</context>
<context>
    <name>LocalVariant</name>
    <message>
        <source>The change is in local files already.</source>
        <translation>変更はすでにローカルファイルにあります。</translation>
    </message>
    <message>
        <source>A new profile is its own file.</source>
        <translation>新しいプロファイルは独立したファイルになります。</translation>
    </message>
    <message>
        <source>Only rules that are added can go to a local file; here lines are changed or taken out.</source>
        <translation>ローカルファイルに書けるのは追加するルールだけです。ここでは行の変更または削除があります。</translation>
    </message>
    <message>
        <source>Only whole rules right inside of one profile can go to a local file.</source>
        <translation>ローカルファイルに書けるのは、1 つのプロファイルの直下にある完全なルールだけです。</translation>
    </message>
    <message>
        <source>The profile includes no local file. Add the line “include if exists &lt;local/…&gt;” first.</source>
        <translation>プロファイルがローカルファイルをインクルードしていません。先に「include if exists &lt;local/…&gt;」という行を追加してください。</translation>
    </message>
</context>
<context>
    <name>LogSources</name>
    <message>
        <source>not there</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>may not be read: %1</source>
        <translation>読み取れません: %1</translation>
    </message>
    <message>
        <source>%1 lines, %2 of AppArmor</source>
        <translation>%1 行（うち AppArmor %2 行）</translation>
    </message>
    <message>
        <source>Open a &amp;log file…</source>
        <translation>ログファイルを開く(&amp;L)…</translation>
    </message>
    <message>
        <source>Open a log file</source>
        <translation>ログファイルを開く</translation>
    </message>
    <message>
        <source>Open a &amp;journal folder…</source>
        <translation>ジャーナルフォルダーを開く(&amp;J)…</translation>
    </message>
    <message>
        <source>Open a folder with journals of one or several machines</source>
        <translation>1 台以上のマシンのジャーナルがあるフォルダーを開く</translation>
    </message>
    <message>
        <source>&amp;Follow new events</source>
        <translation>新しいイベントを追跡(&amp;F)</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>ログを読み取り中</translation>
    </message>
    <message>
        <source>Equal events are gathered into groups. This may take a moment.</source>
        <translation>同じイベントをグループにまとめています。しばらくかかることがあります。</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>一致するイベントはありません</translation>
    </message>
    <message>
        <source>The search or the menus beside it hide all recorded events.</source>
        <translation>検索または隣のメニューによって、記録されたイベントがすべて非表示になっています。</translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <translation>ログを読み取れません</translation>
    </message>
    <message>
        <source>There is no log here</source>
        <translation>ここにはログがありません</translation>
    </message>
    <message>
        <source>None of the places where AppArmor’s records are kept exists. Open a log file with the button above.</source>
        <translation>AppArmor の記録が保存される場所が 1 つもありません。上のボタンでログファイルを開いてください。</translation>
    </message>
    <message>
        <source>No log may be read</source>
        <translation>読み取れるログがありません</translation>
    </message>
    <message>
        <source>Denials are in the system’s logs, which your user may not read. Members of the groups adm and systemd-journal may.</source>
        <translation>拒否はシステムのログにありますが、現在のユーザーには読み取り権限がありません。adm グループと systemd-journal グループのメンバーは読み取れます。</translation>
    </message>
    <message>
        <source>No denials recorded</source>
        <translation>拒否の記録はありません</translation>
    </message>
    <message>
        <source>The log was read and holds no AppArmor record. Rules with deny refuse silently, and old records may have been rotated away.</source>
        <translation>ログを読み取りましたが、AppArmor の記録はありません。deny の付いたルールは記録を残さずに拒否し、古い記録はローテーションで消えていることがあります。</translation>
    </message>
    <message>
        <source>Some places may only be read by an administrator or by members of the groups adm and systemd-journal.</source>
        <translation>一部の場所は、管理者、または adm グループか systemd-journal グループのメンバーだけが読み取れます。</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Kernel ring</source>
        <translation>カーネルリングバッファー</translation>
    </message>
</context>
<context>
    <name>NewProfile</name>
    <message>
        <source>shows windows</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>shows windows as GNOME&apos;s do</source>
        <translation>GNOME のウィンドウを表示</translation>
    </message>
    <message>
        <source>shows windows as KDE&apos;s do</source>
        <translation>KDE のウィンドウを表示</translation>
    </message>
    <message>
        <source>draws text</source>
        <translation>文字を描画</translation>
    </message>
    <message>
        <source>draws with the graphics hardware</source>
        <translation>グラフィックスハードウェアで描画</translation>
    </message>
    <message>
        <source>plays or records sound</source>
        <translation>音声を再生または録音</translation>
    </message>
    <message>
        <source>makes encrypted connections</source>
        <translation>暗号化通信を行う</translation>
    </message>
    <message>
        <source>encrypts</source>
        <translation>暗号化を行う</translation>
    </message>
    <message>
        <source>checks passwords</source>
        <translation>パスワードを検証</translation>
    </message>
    <message>
        <source>logs in over the network</source>
        <translation>ネットワーク経由でログイン</translation>
    </message>
    <message>
        <source>prints</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>checks spelling</source>
        <translation>スペルチェック</translation>
    </message>
    <message>
        <source>runs Python</source>
        <translation>Python を実行</translation>
    </message>
    <message>
        <source>runs Perl</source>
        <translation>Perl を実行</translation>
    </message>
    <message>
        <source>runs Ruby</source>
        <translation>Ruby を実行</translation>
    </message>
    <message>
        <source>is run by a shell</source>
        <translation>シェルで実行される</translation>
    </message>
    <message>
        <source>is run by Python</source>
        <translation>Python で実行される</translation>
    </message>
    <message>
        <source>is run by Perl</source>
        <translation>Perl で実行される</translation>
    </message>
    <message>
        <source>is run by Ruby</source>
        <translation>Ruby で実行される</translation>
    </message>
    <message>
        <source>is run by PHP</source>
        <translation>PHP で実行される</translation>
    </message>
    <message>
        <source>every program: libraries, language, time zone</source>
        <translation>すべてのプログラム: ライブラリ、言語、タイムゾーン</translation>
    </message>
    <message>
        <source>runs scripts</source>
        <translation>スクリプトを実行</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Shows and edits how AppArmor confines programs.</source>
        <translation>AppArmor によるプログラムの制限を表示・編集します。</translation>
    </message>
    <message>
        <source>Look at the system below &lt;folder&gt;.</source>
        <translation>&lt;folder&gt; 以下のシステムを見ます。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>Look at the sample system.</source>
        <translation>サンプルシステムを見ます。</translation>
    </message>
    <message>
        <source>Read denials from &lt;file&gt;.</source>
        <translation>&lt;file&gt; から拒否を読み取ります。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Open this page: %1.</source>
        <translation>次のページを開きます: %1。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Profile files to open in the editor.</source>
        <translation>エディターで開くプロファイルファイル。</translation>
    </message>
    <message>
        <source>[file…]</source>
        <translation>[ファイル…]</translation>
    </message>
    <message>
        <source>The sample system is not installed.</source>
        <translation>サンプルシステムがインストールされていません。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 がありません。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>There is no page %1. The pages are %2.</source>
        <translation>ページ %1 がありません。あるページは %2 です。</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 has errors</source>
        <translation>%1 にエラーがあります</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>Two files define the profile %1</source>
        <translation>プロファイル %1 が 2 つのファイルで定義されています</translation>
    </message>
    <message>
        <source>The one loaded last counts; the other is in %1</source>
        <translation>最後にロードされたものが有効です。もう一方は %1 にあります</translation>
    </message>
    <message>
        <source>%1 is forced to complain</source>
        <translation>%1 は complain モードに固定されています</translation>
    </message>
    <message>
        <source>A link in force-complain overrules its mode</source>
        <translation>force-complain のリンクが本来のモードより優先されます</translation>
    </message>
    <message>
        <source>%1 runs in another mode than its file says</source>
        <translation>%1 はファイルと異なるモードで動作しています</translation>
    </message>
    <message>
        <source>After the next start the file’s mode holds</source>
        <translation>次の起動後はファイルのモードになります</translation>
    </message>
    <message>
        <source>%1 leads to a profile that is not there</source>
        <translation>%1 の移行先のプロファイルがありません</translation>
    </message>
    <message>
        <source>Line %1: the program is refused to start, as there is no profile %2</source>
        <translation>%1 行目: プロファイル %2 がないため、プログラムの起動が拒否されます</translation>
    </message>
    <message>
        <source>%1 is not loaded at the next start</source>
        <translation>%1 は次の起動時にロードされません</translation>
    </message>
    <message>
        <source>Its file is in the folder %1, which no start loads</source>
        <translation>ファイルがあるフォルダー %1 は起動時にロードされません</translation>
    </message>
    <message>
        <source>Security modules: %1</source>
        <translation>セキュリティモジュール: %1</translation>
    </message>
    <message>
        <source>apparmor.service is enabled: profiles are loaded at every start</source>
        <translation>apparmor.service は有効です: プロファイルは起動のたびにロードされます</translation>
    </message>
    <message>
        <source>apparmor.service is not enabled: no profile is loaded at the next start</source>
        <translation>apparmor.service は有効化されていません: 次の起動時にプロファイルはロードされません</translation>
    </message>
    <message>
        <source>apparmor.service is active</source>
        <translation>apparmor.service は稼働中です</translation>
    </message>
    <message>
        <source>apparmor.service is not active</source>
        <translation>apparmor.service は稼働していません</translation>
    </message>
    <message>
        <source>Ena&amp;ble the service…</source>
        <translation>サービスを有効にする(&amp;B)…</translation>
    </message>
    <message>
        <source>Asks systemd to start it now and at every start</source>
        <translation>今すぐ、および起動のたびに開始するよう systemd に依頼します</translation>
    </message>
    <message>
        <source>The kernel is ready, but it holds no profile: nothing is confined.</source>
        <translation>カーネルの準備はできていますが、プロファイルがありません。何も制限されていません。</translation>
    </message>
    <message numerus="yes">
        <source>The kernel holds %n profile(s) and refuses what %1 of them forbid.</source>
        <translation>
            <numerusform>カーネルはプロファイルを %n 個保持し、うち %1 個が禁じることを拒否しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded at start by apparmor.service</source>
        <translation>起動時に apparmor.service がロード</translation>
    </message>
    <message>
        <source>Not loaded at start: apparmor.service is off</source>
        <translation>起動時にロードされません: apparmor.service が無効です</translation>
    </message>
    <message>
        <source>User namespaces are restricted</source>
        <translation>ユーザー名前空間は制限されています</translation>
    </message>
    <message>
        <source>User namespaces are open to every program</source>
        <translation>ユーザー名前空間はすべてのプログラムに開放されています</translation>
    </message>
    <message>
        <source>Policy is locked until the next start</source>
        <translation>ポリシーは次の起動までロックされています</translation>
    </message>
    <message>
        <source>profiles known, %1 loaded</source>
        <translation>個の既知のプロファイル（ロード済み %1 個）</translation>
    </message>
    <message>
        <source>enforce</source>
        <translation>enforce</translation>
    </message>
    <message>
        <source>complain: logged, not protected</source>
        <translation>complain: 記録のみで保護なし</translation>
    </message>
    <message>
        <source>kill or prompt</source>
        <translation>kill または prompt</translation>
    </message>
    <message>
        <source>unconfined: a name without limits</source>
        <translation>unconfined: 制限のない名前だけ</translation>
    </message>
    <message>
        <source>disabled at start</source>
        <translation>起動時に無効</translation>
    </message>
    <message>
        <source>in a file, not loaded</source>
        <translation>ファイルにあり、未ロード</translation>
    </message>
    <message>
        <source>in files with errors</source>
        <translation>エラーのあるファイル内</translation>
    </message>
    <message>
        <source>No process could be read.</source>
        <translation>プロセスを読み取れませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) running, none confined.</source>
        <translation>
            <numerusform>実行中のプログラムは %n 個で、制限されているものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>held to their profile</source>
        <translation>プロファイルを強制</translation>
    </message>
    <message>
        <source>watched only (complain)</source>
        <translation>監視のみ（complain）</translation>
    </message>
    <message>
        <source>in another mode</source>
        <translation>その他のモード</translation>
    </message>
    <message>
        <source>unconfined</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Without AppArmor no program is confined.</source>
        <translation>AppArmor がないと、プログラムは制限されません。</translation>
    </message>
    <message>
        <source>None among the programs whose sockets your user may see.</source>
        <translation>現在のユーザーがソケットを見られるプログラムの中にはありません。</translation>
    </message>
    <message>
        <source>Every program that the network can reach has a profile.</source>
        <translation>ネットワークから到達できるプログラムには、すべてプロファイルがあります。</translation>
    </message>
    <message>
        <source>The network can reach these, and no profile confines them.</source>
        <translation>これらはネットワークから到達できますが、制限するプロファイルがありません。</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>作成…</translation>
    </message>
    <message>
        <source>Create a profile for %1</source>
        <translation>%1 のプロファイルを作成</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s)</source>
        <translation>
            <numerusform>プログラム %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>表示: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>ほか %n 件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found in the profile files and the loaded policy. Files are checked for syntax, double names and where their rules lead.</source>
        <translation>プロファイルファイルにもロード済みのポリシーにも問題は見つかりません。ファイルの構文、名前の重複、ルールの移行先を検査しています。</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>元に戻す…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Asks for a password</source>
        <translation>パスワードが必要です</translation>
    </message>
    <message>
        <source>Changes that you make with Pavise are listed here, with the way back.</source>
        <translation>Pavise で行った変更と、元に戻す方法がここに一覧されます。</translation>
    </message>
    <message>
        <source>The log is being read.</source>
        <translation>ログを読み取っています。</translation>
    </message>
    <message>
        <source>The log holds no denial.</source>
        <translation>ログに拒否はありません。</translation>
    </message>
    <message>
        <source>No log may be read by your user.</source>
        <translation>現在のユーザーが読み取れるログがありません。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 events in %2 profiles</source>
        <translation>イベント %1 件（プロファイル %2 個）</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>何も記録されていません。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>エディター</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>You were not given permission. Ask an administrator of this computer, or export the text and hand it over.</source>
        <translation>許可が得られませんでした。このコンピューターの管理者に依頼するか、テキストをエクスポートして渡してください。</translation>
    </message>
    <message>
        <source>The helper did not understand what was asked. Nothing was changed. Pavise and its helper may be of different versions: install both again.</source>
        <translation>ヘルパーが要求を理解できませんでした。何も変更されていません。Pavise とヘルパーのバージョンが異なる可能性があります。両方をインストールし直してください。</translation>
    </message>
    <message>
        <source>This is more than one change may hold (64 files, 1 MiB each, 4 MiB together). Nothing was changed. Apply it in smaller parts.</source>
        <translation>1 回の変更の上限（64 ファイル、各 1 MiB、合計 4 MiB）を超えています。何も変更されていません。小分けにして適用してください。</translation>
    </message>
    <message>
        <source>The helper is busy with other changes. Nothing was changed. Close other password prompts, or try again in a minute.</source>
        <translation>ヘルパーはほかの変更を処理中です。何も変更されていません。ほかのパスワード入力画面を閉じるか、1 分ほど待って再試行してください。</translation>
    </message>
    <message>
        <source>The change was given up before it began. Nothing was changed.</source>
        <translation>変更は開始前に中止されました。何も変更されていません。</translation>
    </message>
    <message>
        <source>A file was changed by somebody else in the meantime. Nothing was changed. Look at the new text first, then apply again.</source>
        <translation>その間に、別の誰かがファイルを変更しました。何も変更されていません。まず新しいテキストを確認してから、再度適用してください。</translation>
    </message>
    <message>
        <source>A text does not compile. Nothing was changed. Correct what the list names, then apply again.</source>
        <translation>コンパイルできないテキストがあります。何も変更されていません。一覧に挙げられた箇所を修正してから、再度適用してください。</translation>
    </message>
    <message>
        <source>The helper refuses to use a file or its policy, because others than root may write it or because it is not sound. Nothing was changed. Set the owner of the file to root and take write permission from others.</source>
        <translation>root 以外が書き込めるか、内容が健全でないため、ヘルパーがファイルまたはそのポリシーの使用を拒否しました。何も変更されていません。ファイルの所有者を root にし、ほかのユーザーの書き込み権限を外してください。</translation>
    </message>
    <message>
        <source>The profile confines a program that the system cannot do without. Nothing was changed. Allow it below: it is then tried first and taken back by itself unless you keep it.</source>
        <translation>このプロファイルは、システムに不可欠なプログラムを制限します。何も変更されていません。下で許可すると、まず試行され、維持しない限り自動で元に戻ります。</translation>
    </message>
    <message>
        <source>The disk did not take the text: it may be full or read-only. The files are as they were. Make room, then apply again.</source>
        <translation>ディスクにテキストを書き込めませんでした。容量不足か読み取り専用の可能性があります。ファイルは元のままです。空きを作ってから、再度適用してください。</translation>
    </message>
    <message>
        <source>The kernel refused the policy. Files and kernel are as they were. The target of the editor may be newer than this kernel.</source>
        <translation>カーネルがポリシーを拒否しました。ファイルとカーネルは元のままです。エディターの対象カーネルがこのカーネルより新しい可能性があります。</translation>
    </message>
    <message>
        <source>The kernel refused the policy, and a file could not be put back. Files and kernel now differ: the profiles page shows where. Restore the file from the history.</source>
        <translation>カーネルがポリシーを拒否し、元に戻せないファイルがありました。ファイルとカーネルが食い違っています。該当箇所は「プロファイル」ページに表示されます。履歴からファイルを復元してください。</translation>
    </message>
    <message>
        <source>What was asked for is not there any more. Nothing was changed. Refresh and look again.</source>
        <translation>要求の対象はもうありません。何も変更されていません。更新してもう一度確認してください。</translation>
    </message>
    <message>
        <source>More running programs would lose their confinement than were shown. Nothing was changed. Look at the list again before you go on.</source>
        <translation>表示されていたよりも多くの実行中プログラムの制限が失われます。何も変更されていません。続ける前に一覧をもう一度確認してください。</translation>
    </message>
    <message>
        <source>The helper that changes policy is not installed or could not be started, so nothing was changed. Install the whole package, or export the text.</source>
        <translation>ポリシーを変更するヘルパーがインストールされていないか起動できないため、何も変更されていません。パッケージ全体をインストールするか、テキストをエクスポートしてください。</translation>
    </message>
    <message>
        <source>The helper is of another version than Pavise, so nothing was changed. Restart Pavise after the update is complete.</source>
        <translation>ヘルパーと Pavise のバージョンが異なるため、何も変更されていません。更新の完了後に Pavise を再起動してください。</translation>
    </message>
    <message>
        <source>You were not given permission, so nothing was changed. Somebody must be logged in at this screen, with a program that asks for passwords, and know an administrator’s password. You can export the text instead.</source>
        <translation>許可が得られなかったため、何も変更されていません。この画面に誰かがログインし、パスワードを尋ねるプログラムが動作していて、管理者のパスワードがわかっている必要があります。代わりにテキストをエクスポートできます。</translation>
    </message>
    <message>
        <source>The helper ended before it answered. What is true now was read again: look at it before you go on.</source>
        <translation>ヘルパーが応答前に終了しました。現在の状態を読み直しました。続ける前に確認してください。</translation>
    </message>
    <message>
        <source>The helper did not answer in time. Nothing was changed. Try again.</source>
        <translation>ヘルパーが時間内に応答しませんでした。何も変更されていません。もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 はもうありません。</translation>
    </message>
    <message>
        <source>%1 has another text on the disk now.</source>
        <translation>%1 のディスク上のテキストが変わっています。</translation>
    </message>
    <message>
        <source>%1 does not compile: it needs more memory or time than allowed.</source>
        <translation>%1 をコンパイルできません。許容量を超えるメモリまたは時間が必要です。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 の %2 行目: %3</translation>
    </message>
    <message>
        <source>%1 does not compile.</source>
        <translation>%1 をコンパイルできません。</translation>
    </message>
    <message>
        <source>%1 is not included by any profile of this change.</source>
        <translation>%1 をインクルードするプロファイルがこの変更にはありません。</translation>
    </message>
    <message>
        <source>%1 or its folder may be written by others than root.</source>
        <translation>%1 またはそのフォルダーに root 以外が書き込めます。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>%1 was written and put back.</source>
        <translation>%1 に書き込んだ後、元に戻しました。</translation>
    </message>
    <message>
        <source>%1 differs from what the kernel holds.</source>
        <translation>%1 はカーネルの内容と異なります。</translation>
    </message>
    <message>
        <source>%1 attaches to a program the system cannot do without.</source>
        <translation>%1 はシステムに不可欠なプログラムに割り当てられます。</translation>
    </message>
    <message>
        <source>%1 was saved and not loaded, because it is disabled.</source>
        <translation>%1 は保存しましたが、無効になっているためロードしていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n running process(es) would lose the confinement of %1.</source>
        <translation>
            <numerusform>実行中のプロセス %n 個で %1 による制限が失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Set mode</source>
        <translation>モード設定</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>Unloaded</source>
        <translation>アンロード</translation>
    </message>
    <message>
        <source>Unloaded everything</source>
        <translation>すべてアンロード</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>元に戻した</translation>
    </message>
    <message>
        <source>Recorded silenced denials</source>
        <translation>記録されない拒否を記録</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>No profile includes %1, so it cannot be checked or applied. Include it in a profile first.</source>
        <translation>%1 をインクルードするプロファイルがないため、検査も適用もできません。先にプロファイルにインクルードしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n more profile(s) include this file and are not loaded again by this change: reload them afterwards.</source>
        <translation>
            <numerusform>ほかにもプロファイル %n 個がこのファイルをインクルードしていますが、この変更では再ロードされません。後で再ロードしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 の %2 行目: %3</translation>
    </message>
    <message>
        <source>the mode of the profile</source>
        <translation>プロファイルのモード</translation>
    </message>
    <message>
        <source>the programs that the profile attaches to</source>
        <translation>プロファイルの割り当て先プログラム</translation>
    </message>
    <message>
        <source>whether everything is logged</source>
        <translation>すべてをログに記録するか</translation>
    </message>
    <message>
        <source>how paths are looked up</source>
        <translation>パスの検索方法</translation>
    </message>
    <message>
        <source>the extended attributes of its programs</source>
        <translation>プログラムの拡張属性</translation>
    </message>
    <message>
        <source>another flag of the profile</source>
        <translation>プロファイルのその他のフラグ</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>newly allowed</source>
        <translation>新たに許可</translation>
    </message>
    <message>
        <source>no longer allowed</source>
        <translation>許可されなくなる</translation>
    </message>
    <message>
        <source>runs elsewhere</source>
        <translation>別の場所で実行</translation>
    </message>
    <message>
        <source>logging changes</source>
        <translation>ログの変更</translation>
    </message>
    <message>
        <source>header changes</source>
        <translation>ヘッダーの変更</translation>
    </message>
    <message>
        <source>own files only</source>
        <translation>自分のファイルのみ</translation>
    </message>
    <message>
        <source>files of others only</source>
        <translation>他人のファイルのみ</translation>
    </message>
    <message>
        <source>all of its kind</source>
        <translation>この種類すべて</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1 の %2 行目</translation>
    </message>
    <message>
        <source>was in %1</source>
        <translation>以前は %1 内</translation>
    </message>
</context>
<context>
    <name>ProcessDetails</name>
    <message>
        <source>A thread of the kernel itself. AppArmor does not confine the kernel.</source>
        <translation>カーネル自身のスレッドです。AppArmor はカーネルを制限しません。</translation>
    </message>
    <message>
        <source>What confines this process is not known.</source>
        <translation>このプロセスを制限しているものはわかりません。</translation>
    </message>
    <message>
        <source>The profile %1 is for this program and does not hold it: it was started before the profile was loaded, or by a rule that leaves confinement. Start it again to confine it.</source>
        <translation>プロファイル %1 はこのプログラム用ですが、適用されていません。プロファイルのロード前に起動されたか、制限から外れるルールで起動されました。制限するには起動し直してください。</translation>
    </message>
    <message>
        <source>No profile confines it, and the network can reach it. A fault in this program is a fault in everything its user may do.</source>
        <translation>制限するプロファイルがなく、ネットワークから到達できます。このプログラムの欠陥は、実行ユーザーができることすべてに及びます。</translation>
    </message>
    <message>
        <source>No profile confines it. It may do whatever its user may.</source>
        <translation>制限するプロファイルがありません。実行ユーザーができることは何でもできます。</translation>
    </message>
    <message>
        <source>The profile %1 is enforced: what it does not allow is refused.</source>
        <translation>プロファイル %1 は enforce モードです。許可されていないことは拒否されます。</translation>
    </message>
    <message>
        <source>The profile %1 only logs. Nothing is blocked.</source>
        <translation>プロファイル %1 はログに記録するだけです。何も阻止されません。</translation>
    </message>
    <message>
        <source>Several profiles confine it at once, in different modes.</source>
        <translation>モードの異なる複数のプロファイルが同時に制限しています。</translation>
    </message>
    <message>
        <source>It runs under the profile %1.</source>
        <translation>プロファイル %1 の下で動作しています。</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>none: only the engine’s other walls hold it</source>
        <translation>なし（エンジンのほかの防壁だけで制限）</translation>
    </message>
    <message>
        <source>%1, the engine’s own for all of its containers</source>
        <translation>%1（エンジンの全コンテナー共通）</translation>
    </message>
    <message>
        <source>%1, its own</source>
        <translation>%1（専用）</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>起動元</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>起動日時</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>&amp;Go to profile</source>
        <translation>プロファイルへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>De&amp;nials</source>
        <translation>拒否(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Create a profile…</source>
        <translation>プロファイルを作成(&amp;C)…</translation>
    </message>
    <message>
        <source>Profiles in the stack</source>
        <translation>スタック内のプロファイル</translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation>待ち受け</translation>
    </message>
    <message>
        <source>%1 port %2, %3</source>
        <translation>%1 ポート %2、%3</translation>
    </message>
    <message>
        <source>from the network</source>
        <translation>ネットワークから</translation>
    </message>
    <message>
        <source>from this machine only</source>
        <translation>このマシンからのみ</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナー</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
</context>
<context>
    <name>ProfileDetails</name>
    <message>
        <source>Its file has an error, so it cannot be loaded as it is: %1.</source>
        <translation>ファイルにエラーがあるため、このままではロードできません: %1。</translation>
    </message>
    <message>
        <source>A link in the folder disable keeps it from being loaded. Its programs run without this profile.</source>
        <translation>disable フォルダー内のリンクによってロードが止められています。プログラムはこのプロファイルなしで動作します。</translation>
    </message>
    <message>
        <source>A file defines it. Without a kernel to ask, nothing is known about loading.</source>
        <translation>ファイルで定義されています。問い合わせるカーネルがないため、ロードの状態はわかりません。</translation>
    </message>
    <message>
        <source>A file defines it, but the kernel does not hold it. Its programs run without this profile.</source>
        <translation>ファイルで定義されていますが、カーネルは保持していません。プログラムはこのプロファイルなしで動作します。</translation>
    </message>
    <message>
        <source>What the rules do not allow is refused and logged.</source>
        <translation>ルールで許可されていないことは拒否され、ログに記録されます。</translation>
    </message>
    <message>
        <source>Complain mode only logs. Nothing is blocked until you enforce the profile.</source>
        <translation>complain モードはログに記録するだけです。プロファイルを enforce にするまで何も阻止されません。</translation>
    </message>
    <message>
        <source>A program that does what the rules do not allow is killed.</source>
        <translation>ルールで許可されていないことを行ったプログラムは強制終了されます。</translation>
    </message>
    <message>
        <source>The profile gives the program a name and blocks nothing.</source>
        <translation>このプロファイルはプログラムに名前を付けるだけで、何も阻止しません。</translation>
    </message>
    <message>
        <source>What the rules do not decide is asked from a person.</source>
        <translation>ルールで決まらないことは人に尋ねます。</translation>
    </message>
    <message>
        <source>The kernel reports a mode that Pavise does not know.</source>
        <translation>Pavise の知らないモードをカーネルが報告しています。</translation>
    </message>
    <message>
        <source>local rules</source>
        <translation>ローカルルール</translation>
    </message>
    <message>
        <source>, user %1</source>
        <translation>、ユーザー %1</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>%1 個すべてを表示</translation>
    </message>
    <message>
        <source>Recorded events</source>
        <translation>記録されたイベント</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Would be denied</source>
        <translation>拒否相当</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>Show denials</source>
        <translation>拒否を表示</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Attaches to</source>
        <translation>割り当て先</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Local rules</source>
        <translation>ローカルルール</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>In the kernel</source>
        <translation>カーネル内</translation>
    </message>
    <message>
        <source>Open &amp;in editor</source>
        <translation>エディターで開く(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Local rules</source>
        <translation>ローカルルール(&amp;L)</translation>
    </message>
    <message>
        <source>Cop&amp;y to a file of your own…</source>
        <translation>自分用のファイルにコピー(&amp;Y)…</translation>
    </message>
</context>
<context>
    <name>Reload</name>
    <message>
        <source>%1 cannot be read and was left out.</source>
        <translation>%1 は読み取れないため除外しました。</translation>
    </message>
    <message>
        <source>%1 is larger than the helper takes and was left out.</source>
        <translation>%1 はヘルパーの上限より大きいため除外しました。</translation>
    </message>
</context>
<context>
    <name>RowReason</name>
    <message>
        <source>any program can have written this line; nothing is made of it</source>
        <translation>この行はどのプログラムでも書き込めるため、ルールは作成しません</translation>
    </message>
    <message>
        <source>no file defines this profile; a copy under another name can be changed</source>
        <translation>このプロファイルを定義するファイルがありません。別名のコピーなら変更できます</translation>
    </message>
    <message>
        <source>another program writes this profile anew; only a copy under another name can be changed</source>
        <translation>このプロファイルは別のプログラムが作り直します。変更できるのは別名のコピーだけです</translation>
    </message>
    <message>
        <source>the profile&apos;s file has errors, which come first</source>
        <translation>プロファイルのファイルにエラーがあります。先に直してください</translation>
    </message>
    <message>
        <source>several profiles together refused it</source>
        <translation>複数のプロファイルが合わさって拒否しました</translation>
    </message>
    <message>
        <source>the record in the log is cut</source>
        <translation>ログの記録が途中で切れています</translation>
    </message>
    <message>
        <source>no rule of a profile decides this</source>
        <translation>これを決めるプロファイルのルールはありません</translation>
    </message>
    <message>
        <source>the record does not say enough for a rule</source>
        <translation>ルールを作成するには記録の情報が足りません</translation>
    </message>
    <message>
        <source>the log does not say which program this was: the record of its start is missing</source>
        <translation>起動の記録がないため、どのプログラムかログからはわかりません</translation>
    </message>
    <message>
        <source>the program may be started, but the profile that it is to get is not loaded</source>
        <translation>プログラムの起動は許可されていますが、移行先のプロファイルがロードされていません</translation>
    </message>
    <message>
        <source>the program runs outside of this profile, as was decided</source>
        <translation>決定どおり、プログラムはこのプロファイルの外で動作します</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>passwords and keys</source>
        <translation>パスワードと鍵</translation>
    </message>
    <message>
        <source>what runs at the next login or start</source>
        <translation>次のログイン時または起動時に実行されるもの</translation>
    </message>
    <message>
        <source>programs and settings of the whole system</source>
        <translation>システム全体のプログラムと設定</translation>
    </message>
    <message>
        <source>AppArmor’s own policy</source>
        <translation>AppArmor 自身のポリシー</translation>
    </message>
    <message>
        <source>raw memory and disks</source>
        <translation>メモリとディスクへの直接アクセス</translation>
    </message>
    <message>
        <source>a way out of the profile</source>
        <translation>プロファイルからの抜け道</translation>
    </message>
    <message>
        <source>No recorded event of this profile needed it. An enforced profile logs only what it refuses, so exercise the program in complain or audit mode before you take it out.</source>
        <translation>このプロファイルの記録されたイベントには、これを必要とするものがありませんでした。enforce モードのプロファイルは拒否したものだけをログに記録するため、取り除く前に complain モードまたは audit モードでプログラムを十分に動かしてください。</translation>
    </message>
    <message>
        <source>Opens %1: %2 %3</source>
        <comment>danger, permissions, example</comment>
        <translation>%1を開放: %2 %3</translation>
    </message>
    <message>
        <source>The rule that counts is in %1, line %2.</source>
        <translation>有効なルールは %1 の %2 行目にあります。</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>not enforced here</source>
        <translation>ここでは強制されない</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>一致しない</translation>
    </message>
    <message>
        <source>shadowed</source>
        <translation>ほかが優先</translation>
    </message>
    <message>
        <source>redundant</source>
        <translation>冗長</translation>
    </message>
    <message>
        <source>never needed</source>
        <translation>必要とされていない</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>注記</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Save filter</source>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>&amp;Name for %1</source>
        <translation>%1 の名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>このフィルターを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>not below any folder</source>
        <translation>どのフォルダーの下でもない</translation>
    </message>
    <message>
        <source>listens to and forges network traffic</source>
        <translation>ネットワーク通信の傍受と偽造</translation>
    </message>
    <message>
        <source>a kind of network that is seldom used</source>
        <translation>めったに使われない種類のネットワーク</translation>
    </message>
    <message>
        <source>reads what all other programs say</source>
        <translation>ほかの全プログラムの通信内容を読み取る</translation>
    </message>
    <message>
        <source>a service that can do much for others</source>
        <translation>他者のために多くを行えるサービス</translation>
    </message>
    <message>
        <source>talks to services of the system</source>
        <translation>システムのサービスと通信</translation>
    </message>
    <message>
        <source>talks to programs of the desktop</source>
        <translation>デスクトップのプログラムと通信</translation>
    </message>
    <message>
        <source>reads and steers other processes</source>
        <translation>ほかのプロセスの読み取りと制御</translation>
    </message>
    <message>
        <source>lets another process look into it</source>
        <translation>別のプロセスに内部を見られる</translation>
    </message>
    <message>
        <source>looks into other processes</source>
        <translation>ほかのプロセスの内部を見る</translation>
    </message>
    <message>
        <source>lets another program stop it</source>
        <translation>別のプログラムに停止させられる</translation>
    </message>
    <message>
        <source>can end programs that are not confined</source>
        <translation>制限のないプログラムを終了させられる</translation>
    </message>
    <message>
        <source>can end programs of one profile</source>
        <translation>1 つのプロファイルのプログラムを終了させられる</translation>
    </message>
    <message>
        <source>can start anything that the profile allows</source>
        <translation>プロファイルが許可するものを何でも起動できる</translation>
    </message>
    <message>
        <source>runs programs that anybody wrote</source>
        <translation>誰が書いたかわからないプログラムを実行</translation>
    </message>
    <message>
        <source>a program from where people write</source>
        <translation>人が書き込む場所にあるプログラム</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>別のプログラム</translation>
    </message>
    <message>
        <source>a privilege that Pavise does not know</source>
        <translation>Pavise の知らない特権</translation>
    </message>
    <message>
        <source>takes file systems away</source>
        <translation>ファイルシステムを取り外す</translation>
    </message>
    <message>
        <source>moves files to where other rules hold</source>
        <translation>別のルールが有効な場所へファイルを移動</translation>
    </message>
    <message>
        <source>uses more of the machine</source>
        <translation>マシンの資源をより多く使う</translation>
    </message>
    <message>
        <source>reaches parts of the kernel that only root could</source>
        <translation>root だけが届くカーネルの部分に到達</translation>
    </message>
    <message>
        <source>talks to programs on this machine</source>
        <translation>このマシンのプログラムと通信</translation>
    </message>
    <message>
        <source>acts with rights of another program</source>
        <translation>別のプログラムの権限で動作</translation>
    </message>
    <message>
        <source>a part of the kernel that was often attacked</source>
        <translation>しばしば攻撃されてきたカーネルの部分</translation>
    </message>
    <message>
        <source>leaves confinement</source>
        <translation>制限から外れる</translation>
    </message>
    <message>
        <source>goes on under other rules</source>
        <translation>別のルールの下で動作を続ける</translation>
    </message>
    <message>
        <source>goes on under rules of its own part</source>
        <translation>独自部分のルールの下で動作を続ける</translation>
    </message>
    <message>
        <source>the password hashes of all users</source>
        <translation>全ユーザーのパスワードハッシュ</translation>
    </message>
    <message>
        <source>decides who may become root</source>
        <translation>誰が root になれるかを決める</translation>
    </message>
    <message>
        <source>the private keys of this machine</source>
        <translation>このマシンの秘密鍵</translation>
    </message>
    <message>
        <source>private keys of services</source>
        <translation>サービスの秘密鍵</translation>
    </message>
    <message>
        <source>certificates of services</source>
        <translation>サービスの証明書</translation>
    </message>
    <message>
        <source>decides who may log in</source>
        <translation>誰がログインできるかを決める</translation>
    </message>
    <message>
        <source>the rules of AppArmor itself</source>
        <translation>AppArmor 自身のルール</translation>
    </message>
    <message>
        <source>the list of users</source>
        <translation>ユーザーの一覧</translation>
    </message>
    <message>
        <source>starts programs as root or for everybody</source>
        <translation>root または全員に対してプログラムを起動</translation>
    </message>
    <message>
        <source>settings that most programs read</source>
        <translation>ほとんどのプログラムが読む設定</translation>
    </message>
    <message>
        <source>decides whom connections trust</source>
        <translation>通信で誰を信頼するかを決める</translation>
    </message>
    <message>
        <source>settings of the system</source>
        <translation>システムの設定</translation>
    </message>
    <message>
        <source>harmless devices</source>
        <translation>無害なデバイス</translation>
    </message>
    <message>
        <source>the memory of the kernel</source>
        <translation>カーネルのメモリ</translation>
    </message>
    <message>
        <source>whole disks, past all file permissions</source>
        <translation>すべてのパーミッションを迂回したディスク全体</translation>
    </message>
    <message>
        <source>everything that is typed</source>
        <translation>入力されるすべての文字</translation>
    </message>
    <message>
        <source>camera and microphone</source>
        <translation>カメラとマイク</translation>
    </message>
    <message>
        <source>memory shared between programs</source>
        <translation>プログラム間の共有メモリ</translation>
    </message>
    <message>
        <source>graphics hardware</source>
        <translation>グラフィックスハードウェア</translation>
    </message>
    <message>
        <source>terminals</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>hardware</source>
        <translation>ハードウェア</translation>
    </message>
    <message>
        <source>memory and secrets of processes</source>
        <translation>プロセスのメモリと機密情報</translation>
    </message>
    <message>
        <source>can stop the machine</source>
        <translation>マシンを停止できる</translation>
    </message>
    <message>
        <source>settings of the kernel</source>
        <translation>カーネルの設定</translation>
    </message>
    <message>
        <source>what processes are allowed to do</source>
        <translation>プロセスに許可されること</translation>
    </message>
    <message>
        <source>what processes do</source>
        <translation>プロセスの動作</translation>
    </message>
    <message>
        <source>what the kernel tells</source>
        <translation>カーネルが示す情報</translation>
    </message>
    <message>
        <source>the inside of the kernel</source>
        <translation>カーネルの内部</translation>
    </message>
    <message>
        <source>settings of devices</source>
        <translation>デバイスの設定</translation>
    </message>
    <message>
        <source>keys and passwords of a person</source>
        <translation>個人の鍵とパスワード</translation>
    </message>
    <message>
        <source>passwords and mail of a person</source>
        <translation>個人のパスワードとメール</translation>
    </message>
    <message>
        <source>starts programs when a person logs in</source>
        <translation>個人のログイン時にプログラムを起動</translation>
    </message>
    <message>
        <source>settings and data of one program</source>
        <translation>1 つのプログラムの設定とデータ</translation>
    </message>
    <message>
        <source>settings of a person</source>
        <translation>個人の設定</translation>
    </message>
    <message>
        <source>who has a home here</source>
        <translation>ここにホームを持つ人</translation>
    </message>
    <message>
        <source>files of a person</source>
        <translation>個人のファイル</translation>
    </message>
    <message>
        <source>programs</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>data of programs</source>
        <translation>プログラムのデータ</translation>
    </message>
    <message>
        <source>libraries of programs</source>
        <translation>プログラムのライブラリ</translation>
    </message>
    <message>
        <source>the kernel and how it starts</source>
        <translation>カーネルとその起動方法</translation>
    </message>
    <message>
        <source>steers what root does</source>
        <translation>root の動作を左右する</translation>
    </message>
    <message>
        <source>mail and print jobs</source>
        <translation>メールと印刷ジョブ</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>copies of secrets of the system</source>
        <translation>システムの機密情報のコピー</translation>
    </message>
    <message>
        <source>data of services</source>
        <translation>サービスのデータ</translation>
    </message>
    <message>
        <source>what a web server shows</source>
        <translation>Web サーバーが公開するもの</translation>
    </message>
    <message>
        <source>temporary files</source>
        <translation>一時ファイル</translation>
    </message>
    <message>
        <source>who can talk to it is as good as root</source>
        <translation>これと通信できる者は root も同然</translation>
    </message>
    <message>
        <source>what runs for a person</source>
        <translation>個人のために実行されているもの</translation>
    </message>
    <message>
        <source>what runs now</source>
        <translation>現在実行中のもの</translation>
    </message>
    <message>
        <source>data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>a place that Pavise does not know</source>
        <translation>Pavise の知らない場所</translation>
    </message>
    <message>
        <source>the top folder</source>
        <translation>最上位フォルダー</translation>
    </message>
    <message>
        <source>most of what root can do</source>
        <translation>root ができることの大半</translation>
    </message>
    <message>
        <source>loads code into the kernel</source>
        <translation>カーネルにコードを読み込む</translation>
    </message>
    <message>
        <source>reaches hardware and memory directly</source>
        <translation>ハードウェアとメモリに直接アクセス</translation>
    </message>
    <message>
        <source>reads and steers any process</source>
        <translation>任意のプロセスの読み取りと制御</translation>
    </message>
    <message>
        <source>changes AppArmor&apos;s own policy</source>
        <translation>AppArmor 自身のポリシーを変更</translation>
    </message>
    <message>
        <source>goes past AppArmor</source>
        <translation>AppArmor を迂回</translation>
    </message>
    <message>
        <source>a known way out of confinement</source>
        <translation>制限からの既知の抜け道</translation>
    </message>
    <message>
        <source>runs code in the kernel</source>
        <translation>カーネル内でコードを実行</translation>
    </message>
    <message>
        <source>rebuilds processes</source>
        <translation>プロセスを再構築</translation>
    </message>
    <message>
        <source>takes over any file</source>
        <translation>任意のファイルを乗っ取る</translation>
    </message>
    <message>
        <source>goes past all file permissions</source>
        <translation>すべてのパーミッションを迂回</translation>
    </message>
    <message>
        <source>changes permissions of any file</source>
        <translation>任意のファイルのパーミッションを変更</translation>
    </message>
    <message>
        <source>makes programs that run as others</source>
        <translation>他者として動作するプログラムを作成</translation>
    </message>
    <message>
        <source>undoes protection of files</source>
        <translation>ファイルの保護を解除</translation>
    </message>
    <message>
        <source>makes devices, and so reaches disks</source>
        <translation>デバイスを作成してディスクに到達</translation>
    </message>
    <message>
        <source>gives programs privileges</source>
        <translation>プログラムに特権を与える</translation>
    </message>
    <message>
        <source>becomes any group</source>
        <translation>任意のグループになる</translation>
    </message>
    <message>
        <source>becomes any user</source>
        <translation>任意のユーザーになる</translation>
    </message>
    <message>
        <source>passes privileges on</source>
        <translation>特権を引き渡す</translation>
    </message>
    <message>
        <source>hides traces</source>
        <translation>痕跡を隠す</translation>
    </message>
    <message>
        <source>reaches other programs&apos; memory</source>
        <translation>ほかのプログラムのメモリに到達</translation>
    </message>
    <message>
        <source>ends any process</source>
        <translation>任意のプロセスを終了</translation>
    </message>
    <message>
        <source>holds up other programs</source>
        <translation>ほかのプログラムを待たせる</translation>
    </message>
    <message>
        <source>changes network, routes and firewall</source>
        <translation>ネットワーク、経路、ファイアウォールを変更</translation>
    </message>
    <message>
        <source>restarts the machine</source>
        <translation>マシンを再起動</translation>
    </message>
    <message>
        <source>turns accounting off</source>
        <translation>アカウンティングを無効にする</translation>
    </message>
    <message>
        <source>goes past limits and quotas</source>
        <translation>上限やクォータを超える</translation>
    </message>
    <message>
        <source>changes the clock</source>
        <translation>時計を変更</translation>
    </message>
    <message>
        <source>takes over terminals</source>
        <translation>端末を乗っ取る</translation>
    </message>
    <message>
        <source>reads the kernel&apos;s messages</source>
        <translation>カーネルのメッセージを読み取る</translation>
    </message>
    <message>
        <source>wakes the machine</source>
        <translation>マシンを起こす</translation>
    </message>
    <message>
        <source>reads any file</source>
        <translation>任意のファイルを読み取る</translation>
    </message>
    <message>
        <source>reads the audit log</source>
        <translation>監査ログを読み取る</translation>
    </message>
    <message>
        <source>watches other programs</source>
        <translation>ほかのプログラムを監視</translation>
    </message>
    <message>
        <source>writes to the audit log</source>
        <translation>監査ログに書き込む</translation>
    </message>
    <message>
        <source>keeps memory for itself</source>
        <translation>メモリを占有</translation>
    </message>
    <message>
        <source>offers well-known services</source>
        <translation>よく知られたサービスを提供</translation>
    </message>
    <message>
        <source>keeps the machine awake</source>
        <translation>マシンをスリープさせない</translation>
    </message>
    <message>
        <source>runs before others</source>
        <translation>ほかより優先して実行</translation>
    </message>
    <message>
        <source>is used by nothing</source>
        <translation>何にも使われていない</translation>
    </message>
    <message>
        <source>encryption in the kernel, often attacked</source>
        <translation>カーネル内の暗号化（しばしば攻撃される）</translation>
    </message>
    <message>
        <source>talks to virtual machines</source>
        <translation>仮想マシンと通信</translation>
    </message>
    <message>
        <source>talks to devices nearby</source>
        <translation>近くのデバイスと通信</translation>
    </message>
    <message>
        <source>asks the kernel about network and devices</source>
        <translation>ネットワークやデバイスについてカーネルに問い合わせる</translation>
    </message>
    <message>
        <source>talks to the network</source>
        <translation>ネットワークと通信</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>enforce</source>
        <translation>enforce</translation>
    </message>
    <message>
        <source>complain</source>
        <translation>complain</translation>
    </message>
    <message>
        <source>kill</source>
        <translation>kill</translation>
    </message>
    <message>
        <source>unconfined</source>
        <translation>unconfined</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混在</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>未ロード</translation>
    </message>
    <message>
        <source>Same as file</source>
        <translation>ファイルと同じ</translation>
    </message>
    <message>
        <source>Differs from file</source>
        <translation>ファイルと異なる</translation>
    </message>
    <message>
        <source>Loaded, not in file</source>
        <translation>ロード済み、ファイルにない</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>ロード済み</translation>
    </message>
    <message>
        <source>File says %1</source>
        <translation>ファイルでは %1</translation>
    </message>
    <message>
        <source>Loaded, no file</source>
        <translation>ロード済み、ファイルなし</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>未ロード</translation>
    </message>
    <message>
        <source>Disabled by link</source>
        <translation>リンクで無効</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>%1 にもあり</translation>
    </message>
    <message>
        <source>Error in line %1</source>
        <translation>%1 行目にエラー</translation>
    </message>
    <message>
        <source>Has errors</source>
        <translation>エラーあり</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>ファイルにあり</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>強制終了</translation>
    </message>
    <message>
        <source>would be denied</source>
        <translation>拒否相当</translation>
    </message>
    <message>
        <source>allowed, logged</source>
        <translation>許可・記録</translation>
    </message>
    <message>
        <source>policy change</source>
        <translation>ポリシー変更</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>TextExport</name>
    <message>
        <source>Export texts into a folder</source>
        <translation>テキストをフォルダーにエクスポート</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>エクスポートしませんでした。</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another folder.</source>
        <translation>%1 はすでにあります。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>エクスポートしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>ファイル %n 個を %1 に書き出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>Date and time of an event this year, as QDateTime::toString() reads it</extracomment>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Date of an event in another year</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>Transitions</name>
    <message>
        <source>starts</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>if missing</source>
        <translation>存在しない場合</translation>
    </message>
    <message>
        <source>unconfined</source>
        <translation>unconfined</translation>
    </message>
    <message>
        <source>changes itself</source>
        <translation>自ら移行</translation>
    </message>
    <message>
        <source>hat</source>
        <translation>ハット</translation>
    </message>
</context>
<context>
    <name>pavise::ui::AboutDialog</name>
    <message>
        <source>About Pavise</source>
        <translation>Pavise について</translation>
    </message>
    <message>
        <source>Pavise %1</source>
        <translation>Pavise %1</translation>
    </message>
    <message>
        <source>Shows how AppArmor confines programs, edits profiles, and turns recorded denials into rules.</source>
        <translation>AppArmor がプログラムをどのように制限しているかを表示し、プロファイルを編集し、記録された拒否からルールを作成します。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 2 or later. It comes without any warranty. The syntax colours are drawn by KSyntaxHighlighting (MIT), the rest of the window by Qt (LGPL).</source>
        <translation>GNU General Public License バージョン 2 以降に基づくフリーソフトウェアです。いかなる保証もありません。構文の色分けは KSyntaxHighlighting（MIT）、ウィンドウのその他の部分は Qt（LGPL）が描画しています。</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>バージョン情報をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt について(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ApplySheet</name>
    <message>
        <source>What the change means is being worked out.</source>
        <translation>変更の意味を調べています。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Note for the history (optional)</source>
        <translation>履歴に残すメモ（任意）</translation>
    </message>
    <message>
        <source>Note for the history</source>
        <translation>履歴に残すメモ</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>適用(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes the new texts into a folder of your choice</source>
        <translation>新しいテキストを選択したフォルダーに書き出します</translation>
    </message>
    <message>
        <source>An administrator’s password is asked for once.</source>
        <translation>管理者のパスワードを一度だけ尋ねます。</translation>
    </message>
    <message>
        <source>Apply changes to %1</source>
        <translation>%1 への変更を適用</translation>
    </message>
    <message numerus="yes">
        <source>Text &amp;diff: +%1 −%2 lines in %n file(s)</source>
        <translation>
            <numerusform>テキスト差分(&amp;D): ファイル %n 個で +%1 −%2 行</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Load into the kernel now</source>
        <translation>今すぐカーネルにロードする(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep after reboot</source>
        <translation>再起動後も維持する(&amp;K)</translation>
    </message>
    <message>
        <source>Writes the text to /etc/apparmor.d</source>
        <translation>テキストを /etc/apparmor.d に書き込みます</translation>
    </message>
    <message>
        <source>&amp;Try first: undo by itself unless I confirm within</source>
        <translation>まず試行: 次の時間内に確認しなければ自動で元に戻す(&amp;T)</translation>
    </message>
    <message>
        <source>the profile’s own file</source>
        <translation>プロファイル本体のファイル</translation>
    </message>
    <message>
        <source>local/ overrides (survive upgrades)</source>
        <translation>local/ の上書きファイル（更新後も残る）</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>書き込み先</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>書き込み先(&amp;W)</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number: seconds</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Seconds to confirm in</source>
        <translation>確認までの秒数</translation>
    </message>
    <message>
        <source>I know that the s&amp;ystem may become unusable: apply all the same, as a trial</source>
        <translation>システムが使えなくなるおそれがあることを理解した上で、試行として適用する(&amp;Y)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Only to look at.</source>
        <translation>閲覧専用です。</translation>
    </message>
    <message>
        <source>Another change is being tried.</source>
        <translation>別の変更を試行中です。</translation>
    </message>
    <message>
        <source>Keep that one or revert it first, in the bar above; nothing of yours is lost.</source>
        <translation>まず上のバーでその変更を維持するか元に戻してください。ここでの編集は失われません。</translation>
    </message>
    <message>
        <source>The text has errors. Correct them in the editor, or export the text as a draft.</source>
        <translation>テキストにエラーがあります。エディターで修正するか、下書きとしてエクスポートしてください。</translation>
    </message>
    <message>
        <source>It compiles for this kernel. It settles %1 of %2 recorded denials.</source>
        <translation>このカーネル向けにコンパイルできます。記録された拒否 %2 件のうち %1 件が解消します。</translation>
    </message>
    <message>
        <source>It compiles for this kernel. No recorded denials are concerned.</source>
        <translation>このカーネル向けにコンパイルできます。関係する拒否の記録はありません。</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>The change of %1 is active.</source>
        <translation>%1 の変更が有効になりました。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Not applied.</source>
        <translation>適用しませんでした。</translation>
    </message>
    <message>
        <source>The password prompt was closed. Nothing was changed.</source>
        <translation>パスワードの入力画面が閉じられました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>もう一度確認してください。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::BootService</name>
    <message>
        <source>No program that asks for the password runs in this session.</source>
        <translation>このセッションでは、パスワードを尋ねるプログラムが動作していません。</translation>
    </message>
    <message>
        <source>systemd answered: %1</source>
        <translation>systemd の応答: %1</translation>
    </message>
    <message>
        <source>It was not allowed; nothing was changed.</source>
        <translation>許可されなかったため、何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ChangeBar</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n 分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>%n 秒後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>プロファイル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>What rules silence is logged; that ends %1.</source>
        <translation>ルールで抑止されている記録をログに残しています。%1に終了します。</translation>
    </message>
    <message>
        <source>Another program or window tries policy of %1, and only it can keep it. It is taken back %2.</source>
        <translation>別のプログラムまたはウィンドウが %1 のポリシーを試行しており、維持できるのはそちらだけです。%2に元に戻ります。</translation>
    </message>
    <message>
        <source>%1: the earlier mode comes back %2.</source>
        <translation>%1: %2に以前のモードに戻ります。</translation>
    </message>
    <message>
        <source>&amp;Take back now</source>
        <translation>今すぐ元に戻す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>元に戻す(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) end by themselves later.</source>
        <translation>
            <numerusform>ほかに %n 件の変更が後で自動的に終了します。</numerusform>
        </translation>
    </message>
    <message>
        <source>A trial runs.</source>
        <translation>試行中です。</translation>
    </message>
    <message>
        <source>For a while only.</source>
        <translation>一時的な変更です。</translation>
    </message>
    <message numerus="yes">
        <source>It ends by itself after %n minute(s).</source>
        <translation>
            <numerusform>%n 分後に自動的に終了します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>もう一度確認してください。</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>維持しました。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>元に戻しました。</translation>
    </message>
    <message>
        <source>The change is taken back.</source>
        <translation>変更を元に戻しました。</translation>
    </message>
    <message>
        <source>The password prompt was closed.</source>
        <translation>パスワードの入力画面が閉じられました。</translation>
    </message>
    <message>
        <source>Running programs would lose their confinement. Restore it from the history page, which names them.</source>
        <translation>実行中のプログラムの制限が失われます。履歴ページから復元してください。そこに該当するプログラムが表示されます。</translation>
    </message>
    <message>
        <source>Not undone.</source>
        <translation>元に戻しませんでした。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ChangeFlow</name>
    <message>
        <source>Enforce %1</source>
        <translation>%1 を enforce にする</translation>
    </message>
    <message>
        <source>What the rules do not allow is refused and logged from now on.</source>
        <translation>ルールで許可されていないことは、今後拒否されログに記録されます。</translation>
    </message>
    <message>
        <source>&amp;Enforce…</source>
        <translation>enforce にする(&amp;E)…</translation>
    </message>
    <message>
        <source>%1 is enforced.</source>
        <translation>%1 を enforce にしました。</translation>
    </message>
    <message>
        <source>Discard the profile %1</source>
        <translation>プロファイル %1 を破棄</translation>
    </message>
    <message>
        <source>It is taken out of the kernel and its file is removed. The history keeps it; it is read first, which may ask for a password of its own.</source>
        <translation>カーネルから取り除き、ファイルを削除します。内容は履歴に残ります。先に読み取りが必要なため、別途パスワードを尋ねることがあります。</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>破棄(&amp;D)…</translation>
    </message>
    <message>
        <source>%1 is taken out again.</source>
        <translation>%1 を取り除きました。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::Chip</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>フィルターを外す: %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>このフィルターを外す</translation>
    </message>
</context>
<context>
    <name>pavise::ui::CommandSheet</name>
    <message>
        <source>Concerned</source>
        <translation>影響を受けるもの</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Note for the history (optional)</source>
        <translation>履歴に残すメモ（任意）</translation>
    </message>
    <message>
        <source>Note for the history</source>
        <translation>履歴に残すメモ</translation>
    </message>
    <message>
        <source>An administrator’s password is asked for once.</source>
        <translation>管理者のパスワードを一度だけ尋ねます。</translation>
    </message>
    <message numerus="yes">
        <source>%n running program(s) lose their confinement:</source>
        <translation>
            <numerusform>実行中のプログラム %n 個の制限が失われます:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (process %2), under %3</source>
        <translation>%1（プロセス %2）、プロファイル %3</translation>
    </message>
    <message>
        <source>Only to look at.</source>
        <translation>閲覧専用です。</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>実行しませんでした。</translation>
    </message>
    <message>
        <source>The password prompt was closed. Nothing was changed.</source>
        <translation>パスワードの入力画面が閉じられました。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::CompareView</name>
    <message>
        <source>Open in the ed&amp;itor</source>
        <translation>エディターで開く(&amp;I)</translation>
    </message>
    <message>
        <source>Read it as &amp;administrator…</source>
        <translation>管理者として読み取る(&amp;A)…</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>入れ替え(&amp;W)</translation>
    </message>
    <message>
        <source>Changes which of the two comes first</source>
        <translation>比較する 2 つの順序を入れ替えます</translation>
    </message>
    <message>
        <source>Pr&amp;ofile</source>
        <translation>プロファイル(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>変更前(&amp;B)</translation>
    </message>
    <message>
        <source>Af&amp;ter</source>
        <translation>変更後(&amp;T)</translation>
    </message>
    <message>
        <source>What is answered differently</source>
        <translation>判定が異なるもの</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Rule that makes it so</source>
        <translation>根拠となるルール</translation>
    </message>
    <message>
        <source>Answered differently</source>
        <translation>異なる判定</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>What is the difference?</source>
        <translation>何が違うのか</translation>
    </message>
    <message>
        <source>Choose a profile and two versions of it: the file on disk, the text in the editor, what the kernel has loaded, or another file. They are compared in meaning, whatever their texts look like.</source>
        <translation>プロファイルと、その 2 つの版を選択してください。ディスク上のファイル、エディターのテキスト、カーネルにロード済みのもの、別のファイルから選べます。テキストの見た目にかかわらず、意味を比較します。</translation>
    </message>
    <message>
        <source>File on disk</source>
        <translation>ディスク上のファイル</translation>
    </message>
    <message>
        <source>Text in the editor</source>
        <translation>エディターのテキスト</translation>
    </message>
    <message>
        <source>Loaded in the kernel</source>
        <translation>カーネルにロード済み</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>別のファイル…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>This file defines no profile that is known</source>
        <translation>このファイルには既知のプロファイルの定義がありません</translation>
    </message>
    <message>
        <source>Save the text first, or compare a profile file.</source>
        <translation>先にテキストを保存するか、プロファイルファイルを比較してください。</translation>
    </message>
    <message>
        <source>Before the change of %1</source>
        <translation>%1 の変更前</translation>
    </message>
    <message>
        <source>After the change of %1</source>
        <translation>%1 の変更後</translation>
    </message>
    <message>
        <source>Choose a second version</source>
        <translation>2 つ目の版を選択してください</translation>
    </message>
    <message>
        <source>Both sides are the same. There may be no other version of this profile yet: open it in the editor, load it, or choose another file.</source>
        <translation>両側が同じです。このプロファイルにはまだほかの版がないのかもしれません。エディターで開くか、ロードするか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Only an administrator may read loaded policy</source>
        <translation>ロード済みのポリシーは管理者だけが読み取れます</translation>
    </message>
    <message>
        <source>The kernel shows the policy that it holds to root only. Pavise’s helper can read it for you.</source>
        <translation>カーネルは保持しているポリシーを root だけに見せます。Pavise のヘルパーが代わりに読み取れます。</translation>
    </message>
    <message>
        <source>%1 cannot be compared</source>
        <translation>%1 を比較できません</translation>
    </message>
    <message>
        <source>The loaded policy cannot be read</source>
        <translation>ロード済みのポリシーを読み取れません</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>レポートをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 の %2 行目: %3</translation>
    </message>
</context>
<context>
    <name>pavise::ui::Completion</name>
    <message>
        <source>Completions</source>
        <translation>補完候補</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DenialModel</name>
    <message>
        <source>no profile</source>
        <translation>プロファイルなし</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>名前なし</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>対象 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Any program can write a line that looks like this one.</source>
        <translation>%1
このように見える行は、どのプログラムでも書き込めます。</translation>
    </message>
    <message>
        <source>may be forged</source>
        <translation>偽造の可能性</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DenialNotifier</name>
    <message>
        <source>no profile</source>
        <translation>プロファイルなし</translation>
    </message>
    <message numerus="yes">
        <source>%n denial(s): %1</source>
        <translation>
            <numerusform>拒否 %n 件: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>1 時間ミュート</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DenialsPage</name>
    <message>
        <source>&amp;Source</source>
        <translation>取得元(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Learn…</source>
        <translation>学習(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Learn from denials…</source>
        <translation>拒否から学習(&amp;L)…</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Recorded events in groups. Nothing changes until you apply it.</source>
        <translation>記録されたイベントをグループにまとめています。適用するまで何も変わりません。</translation>
    </message>
    <message>
        <source>Recorded events</source>
        <translation>記録されたイベント</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>フィルターをクリア(&amp;C)</translation>
    </message>
    <message>
        <source>Makes rules of what was refused (L)</source>
        <translation>拒否されたものからルールを作成します (L)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>新しいイベント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>arrived while you were reading.</source>
        <translation>表示している間に届きました。</translation>
    </message>
    <message>
        <source>Search, or field:value, -field:value, /pattern/</source>
        <translation>検索、または field:value、-field:value、/pattern/</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>フィールド: %1</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Denied</source>
        <translation>拒否(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Would be denied (complain mode)</source>
        <translation>拒否相当（complain モード）(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Allowed and logged</source>
        <translation>許可してログに記録(&amp;A)</translation>
    </message>
    <message>
        <source>Policy &amp;changes and other records</source>
        <translation>ポリシーの変更とその他の記録(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Saved filters</source>
        <translation>保存したフィルター(&amp;S)</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>By profile</source>
        <translation>プロファイル別</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>種別ごと</translation>
    </message>
    <message>
        <source>By process</source>
        <translation>プロセス別</translation>
    </message>
    <message>
        <source>By machine</source>
        <translation>マシン別</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>グループ化しない</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>取得元なし</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) with denials</source>
        <translation>
            <numerusform>拒否のあるプロファイル %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>グループ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>イベント %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n muted group(s)</source>
        <translation>
            <numerusform>ミュート中のグループ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1 lost by the log</source>
        <translation>ログから少なくとも %1 件欠落</translation>
    </message>
    <message>
        <source>from %1 log lines</source>
        <translation>ログ %1 行から</translation>
    </message>
    <message>
        <source>Everything that matches is muted</source>
        <translation>一致するものはすべてミュートされています</translation>
    </message>
    <message>
        <source>Muted denials are listed in the menu Denials.</source>
        <translation>ミュートした拒否は「拒否」メニューから一覧できます。</translation>
    </message>
    <message>
        <source>Choose an event below its profile to see what happened.</source>
        <translation>プロファイルの下のイベントを選択すると、何が起きたかが表示されます。</translation>
    </message>
    <message>
        <source>What happened is shown here.</source>
        <translation>何が起きたかがここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>ミュート(&amp;M)</translation>
    </message>
    <message>
        <source>Neither shows nor counts such denials; allows nothing</source>
        <translation>このような拒否を表示も集計もしません。許可されるわけではありません</translation>
    </message>
    <message>
        <source>Mute &amp;for</source>
        <translation>期間を決めてミュート(&amp;F)</translation>
    </message>
    <message>
        <source>an &amp;hour</source>
        <translation>1 時間(&amp;H)</translation>
    </message>
    <message>
        <source>a &amp;day</source>
        <translation>1 日(&amp;D)</translation>
    </message>
    <message>
        <source>a &amp;week</source>
        <translation>1 週間(&amp;W)</translation>
    </message>
    <message>
        <source>M&amp;uted denials…</source>
        <translation>ミュートした拒否(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DiffView</name>
    <message>
        <source>Changed lines</source>
        <translation>変更された行</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DryRunPanel</name>
    <message>
        <source>Recorded events and what the text does to them</source>
        <translation>記録されたイベントと、このテキストによる結果</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>With this text</source>
        <translation>このテキストでは</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>ドライラン</translation>
    </message>
    <message>
        <source>%1 newly denied</source>
        <translation>新たに拒否 %1 件</translation>
    </message>
    <message>
        <source>%1 fixed</source>
        <translation>解消 %1 件</translation>
    </message>
    <message>
        <source>%1 still denied</source>
        <translation>引き続き拒否 %1 件</translation>
    </message>
    <message>
        <source>Dry run: %1</source>
        <translation>ドライラン: %1</translation>
    </message>
    <message>
        <source>Of the recorded events, this text settles %1, goes on denying %2 and would newly deny %3.</source>
        <translation>記録されたイベントのうち、このテキストで %1 件が解消し、%2 件が引き続き拒否され、%3 件が新たに拒否されます。</translation>
    </message>
    <message>
        <source>The text has errors</source>
        <translation>テキストにエラーがあります</translation>
    </message>
    <message>
        <source>As soon as it compiles, every recorded event is tried on it.</source>
        <translation>コンパイルできるようになり次第、記録されたすべてのイベントをこのテキストで試します。</translation>
    </message>
    <message>
        <source>No recorded events of these profiles</source>
        <translation>これらのプロファイルの記録されたイベントはありません</translation>
    </message>
    <message>
        <source>The log that the Denials page shows has nothing of the profiles that this text defines.</source>
        <translation>「拒否」ページに表示中のログには、このテキストが定義するプロファイルのものがありません。</translation>
    </message>
    <message>
        <source>Nothing to try yet</source>
        <translation>まだ試すものがありません</translation>
    </message>
    <message>
        <source>Recorded events are tried on the text of a profile while you write it.</source>
        <translation>プロファイルのテキストを書いている間、記録されたイベントがそのテキストで試されます。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::EditorPage</name>
    <message>
        <source>Open files</source>
        <translation>開いているファイル</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>適用(&amp;A)…</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>閉じる (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 を閉じる</translation>
    </message>
    <message>
        <source>Open profiles</source>
        <translation>開いているプロファイル</translation>
    </message>
    <message>
        <source>Files with unsaved edits: %1</source>
        <translation>未保存の編集があるファイル: %1</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>未保存の編集</translation>
    </message>
    <message>
        <source>%1 has edits that are nowhere else. Close it and lose them?</source>
        <translation>%1 にはほかのどこにもない編集があります。編集を破棄して閉じますか?</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>行へ移動</translation>
    </message>
    <message>
        <source>&amp;Line (1 to %1):</source>
        <translation>行番号（1～%1）(&amp;L):</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>開いているファイルはありません</translation>
    </message>
    <message>
        <source>Open a profile from the Profiles page, or any profile file on disk. Nothing is changed until you apply it.</source>
        <translation>「プロファイル」ページからプロファイルを開くか、ディスク上の任意のプロファイルファイルを開いてください。適用するまで何も変更されません。</translation>
    </message>
    <message>
        <source>Problems in this file</source>
        <translation>このファイルの問題</translation>
    </message>
    <message>
        <source>Outline of the file</source>
        <translation>ファイルのアウトライン</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>Appl&amp;y…</source>
        <translation>適用(&amp;Y)…</translation>
    </message>
    <message>
        <source>Save &amp;a copy…</source>
        <translation>コピーを保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Compare &amp;in meaning</source>
        <translation>意味で比較(&amp;I)</translation>
    </message>
    <message>
        <source>Rules against reality</source>
        <translation>ルールと実態</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>ドライラン</translation>
    </message>
    <message>
        <source>Impac&amp;t on profiles</source>
        <translation>プロファイルへの影響(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation>ファイルを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>置換(&amp;R)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>前を検索(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>行へ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Go to the definition</source>
        <translation>定義へ移動</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>次の問題(&amp;B)</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>前の問題(&amp;V)</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>コメント(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Duplicate line</source>
        <translation>行を複製(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete line</source>
        <translation>行を削除(&amp;L)</translation>
    </message>
    <message>
        <source>Move line &amp;up</source>
        <translation>行を上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move line do&amp;wn</source>
        <translation>行を下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Compl&amp;ete</source>
        <translation>補完(&amp;E)</translation>
    </message>
    <message>
        <source>Lay &amp;out</source>
        <translation>整形(&amp;O)</translation>
    </message>
    <message>
        <source>Fold bloc&amp;k</source>
        <translation>ブロックを折りたたむ(&amp;K)</translation>
    </message>
    <message>
        <source>Unfold block</source>
        <translation>ブロックを展開</translation>
    </message>
    <message>
        <source>Unfold all blocks</source>
        <translation>すべてのブロックを展開</translation>
    </message>
    <message>
        <source>The text has errors, so it can only be saved as a draft elsewhere (Ctrl+S)</source>
        <translation>テキストにエラーがあるため、別の場所に下書きとしてのみ保存できます (Ctrl+S)</translation>
    </message>
    <message>
        <source>Writes the text to the disk without loading it (Ctrl+S)</source>
        <translation>ロードせずにテキストをディスクに書き込みます (Ctrl+S)</translation>
    </message>
    <message>
        <source>Only files of /etc/apparmor.d can be applied</source>
        <translation>適用できるのは /etc/apparmor.d のファイルだけです</translation>
    </message>
    <message>
        <source>The text has errors; F8 goes to the next one</source>
        <translation>テキストにエラーがあります。F8 で次のエラーへ移動します</translation>
    </message>
    <message>
        <source>Shows what the change means, then saves and loads it (Ctrl+Return)</source>
        <translation>変更の意味を表示してから保存・ロードします (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>This leads to no file that is there: the cursor must be on an include, a variable or the name of a profile.</source>
        <translation>ここから移動できる既存のファイルはありません。カーソルを include、変数、またはプロファイルの名前に置いてください。</translation>
    </message>
    <message>
        <source>The text has errors: they come first (F8).</source>
        <translation>テキストにエラーがあります。先にエラーを直してください (F8)。</translation>
    </message>
    <message>
        <source>Kernel that files are checked for</source>
        <translation>ファイルの検査対象とするカーネル</translation>
    </message>
    <message>
        <source>Rules that this kernel does not enforce are marked in the text</source>
        <translation>このカーネルが強制しないルールにはテキスト中で印が付きます</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象カーネル</translation>
    </message>
    <message>
        <source>For this kernel</source>
        <translation>このカーネル用</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1 用</translation>
    </message>
    <message>
        <source>For another kernel…</source>
        <translation>別のカーネル用…</translation>
    </message>
    <message>
        <source>Choose a file of kernel features</source>
        <translation>カーネル機能のファイルを選択</translation>
    </message>
    <message>
        <source>Open the&amp;m</source>
        <translation>開く(&amp;M)</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>破棄(&amp;C)</translation>
    </message>
    <message>
        <source>Edits of an earlier run were not saved.</source>
        <translation>以前の起動時の編集が保存されていません。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::EditorPanels</name>
    <message>
        <source>What is said of this file</source>
        <translation>このファイルに関する情報</translation>
    </message>
    <message>
        <source>For files that profiles share</source>
        <translation>プロファイルが共有するファイル用</translation>
    </message>
    <message>
        <source>When an abstraction or a tunable is edited, the profiles that change with it are listed here.</source>
        <translation>抽象化（abstraction）や調整変数（tunable）を編集すると、それに伴って変わるプロファイルがここに一覧されます。</translation>
    </message>
    <message>
        <source>No edits</source>
        <translation>編集なし</translation>
    </message>
    <message>
        <source>Change this file, and every profile that reads it is compared before and after.</source>
        <translation>このファイルを変更すると、これを読み込むすべてのプロファイルを変更前後で比較します。</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>問題は見つかりません</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>問題: %1</translation>
    </message>
    <message>
        <source>Rules against reality</source>
        <translation>ルールと実態</translation>
    </message>
    <message numerus="yes">
        <source>Rules: %n finding(s)</source>
        <translation>
            <numerusform>ルール: 指摘 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Impact: %n profile(s)</source>
        <translation>
            <numerusform>影響: プロファイル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響</translation>
    </message>
</context>
<context>
    <name>pavise::ui::EditorView</name>
    <message>
        <source>%1
F12 opens it.</source>
        <translation>%1
F12 で開きます。</translation>
    </message>
    <message>
        <source>The profile %1 in %2, line %3
F12 goes there.</source>
        <translation>プロファイル %1（%2 の %3 行目）
F12 で移動します。</translation>
    </message>
    <message>
        <source>Belongs to the package %1.</source>
        <translation>パッケージ %1 に属します。</translation>
    </message>
    <message>
        <source>An update may ask about your edits.</source>
        <translation>更新時に、編集をどうするか尋ねられることがあります。</translation>
    </message>
    <message>
        <source>An update may ask about your edits; the local file stays as it is.</source>
        <translation>更新時に、編集をどうするか尋ねられることがあります。ローカルファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>読み直す(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>自分の編集を維持(&amp;K)</translation>
    </message>
    <message>
        <source>Edi&amp;t local file</source>
        <translation>ローカルファイルを編集(&amp;T)</translation>
    </message>
    <message>
        <source>The file was deleted.</source>
        <translation>ファイルが削除されました。</translation>
    </message>
    <message>
        <source>Your text is here still; Save makes the file again.</source>
        <translation>テキストはここに残っています。保存するとファイルが再び作成されます。</translation>
    </message>
    <message>
        <source>The file cannot be read any more.</source>
        <translation>ファイルを読み取れなくなりました。</translation>
    </message>
    <message>
        <source>The file was changed on the disk.</source>
        <translation>ディスク上のファイルが変更されました。</translation>
    </message>
    <message>
        <source>Reload takes that text and drops your edits; Ctrl+Z brings them back. Keep mine goes on with your text; what it would undo is shown before it is applied.</source>
        <translation>「読み直す」を選ぶとその内容を取り込み、編集を破棄します（Ctrl+Z で元に戻せます）。「自分の編集を維持」を選ぶと今のテキストで続けます。それによって失われる変更は、適用前に表示されます。</translation>
    </message>
    <message>
        <source>The copy could not be written: %1</source>
        <translation>コピーを書き込めませんでした: %1</translation>
    </message>
</context>
<context>
    <name>pavise::ui::EmptyState</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ExplainForm</name>
    <message>
        <source>E&amp;xplain</source>
        <translation>説明(&amp;X)</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>ほかのユーザー</translation>
    </message>
    <message>
        <source>same user</source>
        <translation>同じユーザー</translation>
    </message>
    <message>
        <source>Pr&amp;ofile</source>
        <translation>プロファイル(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Kind of access</source>
        <translation>アクセスの種類(&amp;K)</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>対象(&amp;G)</translation>
    </message>
    <message>
        <source>Per&amp;missions</source>
        <translation>権限(&amp;M)</translation>
    </message>
    <message>
        <source>File o&amp;wner</source>
        <translation>ファイルの所有者(&amp;W)</translation>
    </message>
    <message>
        <source>A question of this kind has the form: %1</source>
        <translation>この種類の質問の形式: %1</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ExplainPage</name>
    <message>
        <source>Explain</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>&amp;Access</source>
        <translation>アクセス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Tra&amp;nsitions</source>
        <translation>遷移(&amp;N)</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>質問の種類</translation>
    </message>
    <message>
        <source>Ask what a profile says to an access, and which rule decides</source>
        <translation>プロファイルがアクセスをどう判定し、どのルールで決まるかを調べます</translation>
    </message>
    <message>
        <source>Compare two versions of a profile in meaning</source>
        <translation>プロファイルの 2 つの版を意味で比較します</translation>
    </message>
    <message>
        <source>Follow which program ends in which profile, and by which rule</source>
        <translation>どのプログラムが、どのルールで、どのプロファイルに行き着くかをたどります</translation>
    </message>
    <message>
        <source>Open in the ed&amp;itor</source>
        <translation>エディターで開く(&amp;I)</translation>
    </message>
    <message>
        <source>Rules that take part</source>
        <translation>関係するルール</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Variables of the rule</source>
        <translation>ルールの変数</translation>
    </message>
    <message>
        <source>Running kernel</source>
        <translation>実行中のカーネル</translation>
    </message>
    <message>
        <source>The question is not complete</source>
        <translation>質問が完成していません</translation>
    </message>
    <message>
        <source>No file defines this profile</source>
        <translation>このプロファイルを定義するファイルがありません</translation>
    </message>
    <message>
        <source>Only rules in files can be explained, and no file in the profile folder defines %1.</source>
        <translation>説明できるのはファイル内のルールだけです。プロファイルフォルダーに %1 を定義するファイルがありません。</translation>
    </message>
    <message>
        <source>The profile has errors</source>
        <translation>プロファイルにエラーがあります</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Which rule decides?</source>
        <translation>どのルールで決まるか</translation>
    </message>
    <message>
        <source>Choose a profile, say what a process wants to do, and press Enter. Explain in the details of a denial brings that denial here.</source>
        <translation>プロファイルを選択し、プロセスが行おうとすることを入力して Enter キーを押してください。拒否の詳細にある「説明」を使うと、その拒否がここに取り込まれます。</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>レポートをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Values that match, of %1 in all</source>
        <translation>一致する値（全 %1 個）</translation>
    </message>
    <message>
        <source>The rule uses none.</source>
        <translation>このルールは変数を使っていません。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ExportDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n profile file(s) for other machines</source>
        <translation>
            <numerusform>プロファイルファイル %n 個をほかのマシン用にエクスポート</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are checked for this kernel and written into a folder; nothing is installed here.</source>
        <translation>ファイルはこのカーネル向けに検査され、フォルダーに書き出されます。ここには何もインストールされません。</translation>
    </message>
    <message>
        <source>Ansible role</source>
        <translation>Ansible ロール</translation>
    </message>
    <message>
        <source>Debian source package</source>
        <translation>Debian ソースパッケージ</translation>
    </message>
    <message>
        <source>Kubernetes: Security Profiles Operator</source>
        <translation>Kubernetes: Security Profiles Operator</translation>
    </message>
    <message>
        <source>Name &lt;mail@example.org&gt;</source>
        <translation>名前 &lt;mail@example.org&gt;</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Name of role or package</source>
        <translation>ロールまたはパッケージの名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Maker</source>
        <translation>作成者(&amp;M)</translation>
    </message>
    <message>
        <source>Files that are made</source>
        <translation>作成されるファイル</translation>
    </message>
    <message>
        <source>Text of the chosen file</source>
        <translation>選択したファイルのテキスト</translation>
    </message>
    <message>
        <source>That is no name for it.</source>
        <translation>その名前は使えません。</translation>
    </message>
    <message>
        <source>Use small letters, digits and single -, from a letter on.</source>
        <translation>英小文字、数字、単独の - を使い、英字で始めてください。</translation>
    </message>
    <message>
        <source>Not exported: a profile has errors.</source>
        <translation>エクスポートしませんでした。エラーのあるプロファイルがあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) cannot be said in this form.</source>
        <translation>
            <numerusform>この形式で表せないものが %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>フォルダーにエクスポート</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>エクスポートしませんでした。</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another folder.</source>
        <translation>%1 はすでにあります。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>エクスポートしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>ファイル %n 個を %1 に書き出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>大文字小文字を区別(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>正規表現(&amp;R)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>検索するテキスト</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>置換後のテキスト</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation>置換(&amp;E)</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>すべて置換(&amp;A)</translation>
    </message>
    <message>
        <source>Not a valid regular expression</source>
        <translation>正規表現が正しくありません</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>Matches: %1</source>
        <translation>一致: %1</translation>
    </message>
</context>
<context>
    <name>pavise::ui::GraphView</name>
    <message>
        <source>Drawing of the transitions</source>
        <translation>遷移の図</translation>
    </message>
    <message>
        <source>No file defines it: a program that should go there does not start.</source>
        <translation>定義するファイルがありません。ここへ移行するはずのプログラムは起動しません。</translation>
    </message>
    <message>
        <source>It only complains: what it does not allow happens all the same.</source>
        <translation>complain モードのみです。許可していないこともそのまま実行されます。</translation>
    </message>
    <message numerus="yes">
        <source>%1, from where %n profile(s) can be reached at once. The tree beside it has the same.</source>
        <translation>
            <numerusform>%1。ここから直接到達できるプロファイルは %n 個です。隣のツリーにも同じ内容があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>プロファイル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>by one rule</source>
        <translation>1 つのルールによる</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shown one by one below. Enter makes them one box.</source>
        <translation>%1。下に 1 つずつ表示しています。Enter で 1 つの枠にまとめます。</translation>
    </message>
    <message>
        <source>%1 as one box. Enter shows them one by one.</source>
        <translation>%1 を 1 つの枠で表示。Enter で 1 つずつ表示します。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::HelpWindow</name>
    <message>
        <source>Search the handbook</source>
        <translation>ハンドブックを検索</translation>
    </message>
    <message>
        <source>Handbook — Pavise</source>
        <translation>ハンドブック — Pavise</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>pavise::ui::HistoryDialog</name>
    <message>
        <source>The text is the same before and after.</source>
        <translation>変更前後でテキストは同じです。</translation>
    </message>
    <message>
        <source>+%1 −%2 lines</source>
        <translation>+%1 −%2 行</translation>
    </message>
    <message>
        <source>&amp;Export the texts before…</source>
        <translation>変更前のテキストをエクスポート(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>pavise::ui::HistoryModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>元に戻した</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>pavise::ui::HistoryPage</name>
    <message>
        <source>Show &amp;older</source>
        <translation>さらに古いものを表示(&amp;O)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Show prof&amp;iles</source>
        <translation>プロファイルを表示(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Show the history…</source>
        <translation>履歴を表示(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;View the change…</source>
        <translation>変更を表示(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Compare in meaning</source>
        <translation>意味で比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>復元(&amp;R)…</translation>
    </message>
    <message>
        <source>The password prompt was closed, so the history was not read.</source>
        <translation>パスワードの入力画面が閉じられたため、履歴は読み取られませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), newest first</source>
        <translation>
            <numerusform>変更 %n 件（新しい順）</numerusform>
        </translation>
    </message>
    <message>
        <source>No history here</source>
        <translation>ここには履歴がありません</translation>
    </message>
    <message>
        <source>Not up to date.</source>
        <translation>最新ではありません。</translation>
    </message>
    <message>
        <source>There are newer changes.</source>
        <translation>より新しい変更があります。</translation>
    </message>
    <message>
        <source>Refresh shows them.</source>
        <translation>「更新」で表示されます。</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>履歴を読み取れません</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>変更はまだありません</translation>
    </message>
    <message>
        <source>Each change that you apply with Pavise is kept here with the text before it, so that you can look at it and go back.</source>
        <translation>Pavise で適用した変更は変更前のテキストとともにここに保存され、後から確認したり元に戻したりできます。</translation>
    </message>
    <message>
        <source>The history is not shown yet</source>
        <translation>履歴はまだ表示されていません</translation>
    </message>
    <message>
        <source>Each change that was made with Pavise is kept with the text before it, where only root can read it. An administrator’s password opens it.</source>
        <translation>Pavise で行った変更は変更前のテキストとともに、root だけが読み取れる場所に保存されています。管理者のパスワードで開けます。</translation>
    </message>
    <message>
        <source>Choose a change to see what it did and to go back.</source>
        <translation>変更を選択すると、その内容を確認し、元に戻せます。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The texts cannot be read.</source>
        <translation>テキストを読み取れません。</translation>
    </message>
    <message>
        <source>Restore what was before</source>
        <translation>以前の内容を復元</translation>
    </message>
    <message>
        <source>Files and kernel get back what they held before the change of %1. What was changed later in the same files is put aside too; it stays in the history.</source>
        <translation>ファイルとカーネルを %1 の変更前の内容に戻します。その後に同じファイルで行われた変更も取り除かれますが、履歴には残ります。</translation>
    </message>
    <message>
        <source>The state before is restored.</source>
        <translation>変更前の状態を復元しました。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ImpactView</name>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Profiles that change</source>
        <translation>変わるプロファイル</translation>
    </message>
    <message>
        <source>Profile and example</source>
        <translation>プロファイルと例</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Profiles compared</source>
        <translation>比較したプロファイル</translation>
    </message>
    <message>
        <source>Nothing is compared</source>
        <translation>比較するものがありません</translation>
    </message>
    <message>
        <source>no longer compiles</source>
        <translation>コンパイルできなくなる</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>違い %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare a&amp;gain</source>
        <translation>再度比較(&amp;G)</translation>
    </message>
    <message>
        <source>Looking for the profiles that read this file.</source>
        <translation>このファイルを読み込むプロファイルを探しています。</translation>
    </message>
    <message>
        <source>No profile reads this file.</source>
        <translation>このファイルを読み込むプロファイルはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) compared</source>
        <translation>
            <numerusform>ファイル %n 個中 %1 個を比較</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read it</source>
        <translation>
            <numerusform>%n 個のファイルが読み込み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) change</source>
        <translation>
            <numerusform>プロファイル %n 個が変化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer compile</source>
        <translation>
            <numerusform>%n 個がコンパイルできなくなる</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>Each profile that reads this file is compared before and after the edit.</source>
        <translation>このファイルを読み込む各プロファイルを編集の前後で比較します。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>The rest was not compared.</source>
        <translation>残りは比較していません。</translation>
    </message>
    <message>
        <source>No profile changes</source>
        <translation>変わるプロファイルはありません</translation>
    </message>
    <message>
        <source>Every profile that reads this file answers as before.</source>
        <translation>このファイルを読み込むプロファイルはすべて以前と同じ判定をします。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnAccessPage</name>
    <message>
        <source>no other file of this system</source>
        <translation>このシステムのほかのファイルはなし</translation>
    </message>
    <message numerus="yes">
        <source>also %n existing file(s)</source>
        <translation>
            <numerusform>ほかに既存のファイル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>, at least</source>
        <translation>（少なくとも）</translation>
    </message>
    <message numerus="yes">
        <source>%n sensitive, such as %1</source>
        <translation>
            <numerusform>%1 など要注意 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>settles %n other group(s)</source>
        <translation>
            <numerusform>ほかのグループ %n 個も解消</numerusform>
        </translation>
    </message>
    <message>
        <source>Review what was needed</source>
        <translation>必要とされたものの確認</translation>
    </message>
    <message>
        <source>Rules to add</source>
        <translation>追加するルール</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>広げる(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>狭める(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Refuse and stop logging</source>
        <translation>拒否して記録もやめる(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>含めない(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit the rule…</source>
        <translation>ルールを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Mute in this session</source>
        <translation>このセッションでミュート(&amp;M)</translation>
    </message>
    <message>
        <source>The session could not be written.</source>
        <translation>セッションを書き込めませんでした。</translation>
    </message>
    <message>
        <source>What is decided here is not kept.</source>
        <translation>ここでの決定は保存されません。</translation>
    </message>
    <message>
        <source>The rules do not go together.</source>
        <translation>ルールどうしが両立しません。</translation>
    </message>
    <message>
        <source>Change or leave out the rule that it names.</source>
        <translation>挙げられたルールを変更するか、除いてください。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>対応案</translation>
    </message>
    <message>
        <source>Answers to the chosen row</source>
        <translation>選択した行への対応案</translation>
    </message>
    <message>
        <source>Nothing was recorded since the last pass.</source>
        <translation>前回以降、何も記録されていません。</translation>
    </message>
    <message>
        <source>Use the programs first; this does not count as a pass.</source>
        <translation>先にプログラムを使ってください。これは 1 回に数えません。</translation>
    </message>
    <message>
        <source>Pass %1:</source>
        <translation>第 %1 回:</translation>
    </message>
    <message>
        <source>%1 new. Use the programs again after this; the next pass asks only what is new then.</source>
        <translation>新規 %1 件。この後もう一度プログラムを使ってください。次回はその時点で新しいものだけを尋ねます。</translation>
    </message>
    <message>
        <source>nothing new, %1 before. Learning has come to an end as far as the programs were used.</source>
        <translation>新規なし、前回は %1 件。プログラムを使った範囲では学習は完了しました。</translation>
    </message>
    <message>
        <source>new in this pass: %1, %2 before.</source>
        <translation>今回の新規 %1 件、前回は %2 件。</translation>
    </message>
    <message>
        <source>Nothing else was refused</source>
        <translation>ほかに拒否されたものはありません</translation>
    </message>
    <message>
        <source>What started programs run under is all there is to write.</source>
        <translation>書き込むのは、起動したプログラムのプロファイルに関する指定だけです。</translation>
    </message>
    <message>
        <source>Nothing is left to answer</source>
        <translation>対応が必要なものは残っていません</translation>
    </message>
    <message numerus="yes">
        <source>The profiles on the disk allow all of it by now (%n group(s)); it was logged before.</source>
        <translation>
            <numerusform>ディスク上のプロファイルではすでにすべて許可されています（グループ %n 個）。以前に記録されたものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The log holds nothing for these profiles that a rule would answer.</source>
        <translation>ログには、これらのプロファイルについてルールで対応できるものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s) chosen</source>
        <translation>
            <numerusform>ルール %n 個中 %1 個を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>they answer %1 of %2 events</source>
        <translation>イベント %2 件中 %1 件に対応</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) to answer. Nothing sensitive is chosen for you.</source>
        <translation>
            <numerusform>対応が必要なグループは %n 個です。要注意のものは自動では選択されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>再び尋ねる(&amp;G)</translation>
    </message>
    <message>
        <source>No row is chosen</source>
        <translation>行が選択されていません</translation>
    </message>
    <message>
        <source>Choose a row to see what could answer it.</source>
        <translation>行を選択すると、対応案が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 was refused this %n time(s).</source>
        <translation>
            <numerusform>プロファイル %1 でこれが %n 回拒否されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would have been refused this %n time(s).</source>
        <translation>
            <numerusform>プロファイル %1 が enforce モードなら、これは %n 回拒否されていました。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is muted in this session: M asks again.</source>
        <translation>このセッションではミュートされています。M で再び尋ねます。</translation>
    </message>
    <message>
        <source>It is left out unless you check it.</source>
        <translation>チェックを付けない限り含まれません。</translation>
    </message>
    <message>
        <source>your own text</source>
        <translation>自分で入力したテキスト</translation>
    </message>
    <message>
        <source>usual: %1</source>
        <translation>標準: %1</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>ルールを編集</translation>
    </message>
    <message>
        <source>&amp;Rule, as in a profile:</source>
        <translation>ルール（プロファイルでの書き方）(&amp;R):</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnModel</name>
    <message>
        <source>Muted in this session</source>
        <translation>このセッションでミュート</translation>
    </message>
    <message>
        <source>Only to look at</source>
        <translation>閲覧専用</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>グループ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>ルールなし</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n file(s))</source>
        <translation>
            <numerusform>%1（ファイル %n 個）</numerusform>
        </translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>最後: %1</translation>
    </message>
    <message>
        <source>Rule to add</source>
        <translation>追加するルール</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求されたもの</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnPreviewPage</name>
    <message>
        <source>What is written</source>
        <translation>書き込まれる内容</translation>
    </message>
    <message>
        <source>Into &amp;local/ files: updates of the package ask nothing</source>
        <translation>local/ ファイルへ: パッケージの更新時に何も尋ねられません(&amp;L)</translation>
    </message>
    <message>
        <source>Into the profiles’ &amp;own files</source>
        <translation>プロファイル本体のファイルへ(&amp;O)</translation>
    </message>
    <message>
        <source>The rules cannot be written so.</source>
        <translation>このままではルールを書き込めません。</translation>
    </message>
    <message>
        <source>Nothing to write</source>
        <translation>書き込むものがありません</translation>
    </message>
    <message>
        <source>The texts hold these rules already. Go back to choose others.</source>
        <translation>テキストにはすでにこれらのルールがあります。戻って別のルールを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>+%1 −%2 lines in %n file(s). Nothing is written before you apply it.</source>
        <translation>
            <numerusform>ファイル %n 個で +%1 −%2 行。適用するまで何も書き込まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused all the same:</source>
        <translation>引き続き拒否:</translation>
    </message>
    <message>
        <source>%1. A deny rule stands against it, for instance.</source>
        <translation>%1。たとえば deny ルールが妨げています。</translation>
    </message>
    <message>
        <source>The log says less of what is new: use the programs once more after this, and learn again for %1.</source>
        <translation>新しい部分についてはログの情報が少なくなります。この後もう一度プログラムを使い、%1 について再度学習してください。</translation>
    </message>
    <message>
        <source>Planned in the session: another pass for %1. The log says less of a new child than of one that has rules, so use the programs once more after this and go on with the session.</source>
        <translation>セッションの予定: %1 についてもう 1 回。新しい子プロファイルは、ルールのあるものよりログの情報が少ないため、この後もう一度プログラムを使い、セッションを続けてください。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnProgramsPage</name>
    <message numerus="yes">
        <source>%1 changed to it %n time(s).</source>
        <translation>
            <numerusform>%1 からこれに %n 回移行しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 went on with it; the start itself is not in the log.</source>
        <translation>%1 がこれで動作を続けました。起動そのものはログにありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 was not allowed to start it, %n time(s).</source>
        <translation>
            <numerusform>%1 からのこれの起動が拒否されました（%n 回）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 started it %n time(s).</source>
        <translation>
            <numerusform>%1 からこれが %n 回起動されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>What started programs run under</source>
        <translation>起動したプログラムのプロファイル</translation>
    </message>
    <message>
        <source>Decided first, because it says which profile their accesses belong to.</source>
        <translation>アクセスがどのプロファイルに属するかが決まるため、最初に決定します。</translation>
    </message>
    <message>
        <source>Started programs</source>
        <translation>起動されたプログラム</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>Nothing is chosen for you here. The usual answer would be “%1”.</source>
        <translation>ここでは自動的に選択されません。標準の対応案は「%1」です。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>no rule is added now; it is asked again the next time</source>
        <translation>今はルールを追加しません。次回また尋ねます</translation>
    </message>
    <message>
        <source>Pass its environment on as it is</source>
        <translation>環境変数をそのまま引き継ぐ</translation>
    </message>
    <message>
        <source>Whoever starts the program can then make it do other things, for instance by LD_PRELOAD</source>
        <translation>LD_PRELOAD などを使って、起動する側がプログラムに別の動作をさせられるようになります</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnSourcePage</name>
    <message>
        <source>What to learn from</source>
        <translation>学習元</translation>
    </message>
    <message>
        <source>Choose the log and the profiles that get rules. Nothing is written before you have seen it.</source>
        <translation>ログと、ルールを追加するプロファイルを選択してください。内容を確認するまで何も書き込まれません。</translation>
    </message>
    <message>
        <source>Profiles with denials</source>
        <translation>拒否のあるプロファイル</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>読み取れませんでした。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>&amp;Open a log file…</source>
        <translation>ログファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a log file</source>
        <translation>ログファイルを開く</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>すべてチェック(&amp;A)</translation>
    </message>
    <message>
        <source>Chec&amp;k none</source>
        <translation>すべて解除(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>プロファイルなし</translation>
    </message>
    <message>
        <source>No denials in that time</source>
        <translation>この期間の拒否はありません</translation>
    </message>
    <message>
        <source>Older ones are in the log: choose a longer time above.</source>
        <translation>ログにはより古いものがあります。上で期間を長くしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n profile(s) with denials chosen</source>
        <translation>
            <numerusform>拒否のあるプロファイル %n 個中 %1 個を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>All programs</source>
        <translation>すべてのプログラム</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnWizard</name>
    <message>
        <source>Learn from denials</source>
        <translation>拒否から学習</translation>
    </message>
    <message>
        <source>Log and programs</source>
        <translation>ログとプログラム</translation>
    </message>
    <message>
        <source>Started programs</source>
        <translation>起動されたプログラム</translation>
    </message>
    <message>
        <source>Access review</source>
        <translation>アクセスの確認</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>適用(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>pavise::ui::MainWindow</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Pavise</source>
        <translation>Pavise</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>プロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;rocess</source>
        <translation>プロセス(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Denials</source>
        <translation>拒否(&amp;D)</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>履歴(&amp;Y)</translation>
    </message>
    <message>
        <source>%1 — Pavise</source>
        <translation>%1 — Pavise</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>新しいプロファイル(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Look at another system’s &amp;files…</source>
        <translation>別のシステムのファイルを見る(&amp;F)…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple system</source>
        <translation>サンプルシステムを開く(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Back to this computer</source>
        <translation>このコンピューターに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>前のページ(&amp;V)</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>次のページ(&amp;X)</translation>
    </message>
    <message>
        <source>Next p&amp;art of the window</source>
        <translation>ウィンドウの次の部分(&amp;A)</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>ウィンドウの前の部分</translation>
    </message>
    <message>
        <source>&amp;Find or filter</source>
        <translation>検索またはフィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>詳細(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Names in the navigation</source>
        <translation>ナビゲーションに名前を表示(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>レポート(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;User namespaces…</source>
        <translation>ユーザー名前空間(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>ハンドブック(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>これは何?(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Pavise</source>
        <translation>Pavise について(&amp;A)</translation>
    </message>
    <message>
        <source>Open profile files</source>
        <translation>プロファイルファイルを開く</translation>
    </message>
    <message>
        <source>Choose the top folder of the other system</source>
        <translation>別のシステムの最上位フォルダーを選択</translation>
    </message>
</context>
<context>
    <name>pavise::ui::MutedDialog</name>
    <message>
        <source>&amp;Show again</source>
        <translation>再び表示(&amp;S)</translation>
    </message>
    <message>
        <source>Muted denials</source>
        <translation>ミュートした拒否</translation>
    </message>
    <message>
        <source>They are neither shown nor counted. Muting allows nothing: what was refused goes on being refused.</source>
        <translation>これらは表示も集計もされません。ミュートしても許可されるわけではなく、拒否されていたものは引き続き拒否されます。</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation>手動で解除するまで</translation>
    </message>
</context>
<context>
    <name>pavise::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>pavise::ui::NewProfileWizard</name>
    <message>
        <source>New profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>ロード(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>Loaded profile</source>
        <translation>ロード済みプロファイル</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>調査結果</translation>
    </message>
    <message>
        <source>Name and start</source>
        <translation>名前と出発点</translation>
    </message>
    <message>
        <source>Parts to include</source>
        <translation>組み込む部品</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Use and learn</source>
        <translation>使用と学習</translation>
    </message>
    <message>
        <source>Enforce</source>
        <translation>enforce にする</translation>
    </message>
    <message>
        <source>The profile %1 is loaded and only complains. Keep it, to go on later?</source>
        <translation>プロファイル %1 は complain モードでロードされています。後で続けるために残しますか?</translation>
    </message>
    <message>
        <source>The Learn wizard takes it up again at any time. Discarding takes it out of the kernel and removes its file.</source>
        <translation>学習ウィザードでいつでも再開できます。破棄すると、カーネルから取り除き、ファイルを削除します。</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Discard it…</source>
        <translation>破棄(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>pavise::ui::OutlineModel</name>
    <message>
        <source>child profile</source>
        <translation>子プロファイル</translation>
    </message>
    <message>
        <source>hat</source>
        <translation>ハット</translation>
    </message>
    <message>
        <source>%1 rules: %2</source>
        <translation>%1 ルール: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>pavise::ui::OverviewPage</name>
    <message>
        <source>Protection</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>Profiles by mode</source>
        <translation>モード別プロファイル</translation>
    </message>
    <message>
        <source>Network services without a profile</source>
        <translation>プロファイルのないネットワークサービス</translation>
    </message>
    <message>
        <source>Denials in the log</source>
        <translation>ログの拒否</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Running programs</source>
        <translation>実行中のプログラム</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>最新のイベント</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>最近の変更</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>すべてのプロファイル</translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>すべてのプロセス</translation>
    </message>
    <message>
        <source>All denials</source>
        <translation>すべての拒否</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>apparmor.service is on.</source>
        <translation>apparmor.service は有効です。</translation>
    </message>
    <message>
        <source>It loads the profiles now and at every start.</source>
        <translation>今すぐ、および起動のたびにプロファイルをロードします。</translation>
    </message>
    <message>
        <source>The service was not enabled.</source>
        <translation>サービスは有効になりませんでした。</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>元に戻しました。</translation>
    </message>
    <message>
        <source>What was before is back.</source>
        <translation>以前の状態に戻りました。</translation>
    </message>
    <message>
        <source>It was not undone.</source>
        <translation>元に戻しませんでした。</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>カーネル %1</translation>
    </message>
    <message>
        <source>Reading the system…</source>
        <translation>システムを読み取り中…</translation>
    </message>
</context>
<context>
    <name>pavise::ui::PageHeader</name>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>pavise::ui::PathLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>pavise::ui::PolicyService</name>
    <message numerus="yes">
        <source>%n file(s) were loaded before that.</source>
        <translation>
            <numerusform>その前にファイル %n 個がロードされました。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the files could be read.</source>
        <translation>ファイルを 1 つも読み取れませんでした。</translation>
    </message>
    <message>
        <source>Nobody kept the change in time, so all is as it was before.</source>
        <translation>時間内に変更が維持されなかったため、すべて以前の状態に戻りました。</translation>
    </message>
    <message>
        <source>This is the sample system: it can be read, edited and checked, and nothing can be changed. You can export the text.</source>
        <translation>これはサンプルシステムです。読み取り、編集、検査はできますが、変更は適用できません。テキストをエクスポートできます。</translation>
    </message>
    <message>
        <source>These are the files of another system: they can be read, edited and checked, and are not changed. You can export the text and put it there yourself.</source>
        <translation>これらは別のシステムのファイルです。読み取り、編集、検査はできますが、変更されません。テキストをエクスポートして、自分でそのシステムに置くことができます。</translation>
    </message>
    <message>
        <source>The helper that changes policy is not installed or cannot be started. Everything can be read, edited and checked. You can export the text.</source>
        <translation>ポリシーを変更するヘルパーがインストールされていないか起動できません。読み取り、編集、検査はすべて行えます。テキストをエクスポートできます。</translation>
    </message>
    <message>
        <source>The helper is of another version than Pavise. Restart Pavise after the update is complete, or export the text.</source>
        <translation>ヘルパーと Pavise のバージョンが異なります。更新の完了後に Pavise を再起動するか、テキストをエクスポートしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n file(s), %1 now have the new text.</source>
        <translation>
            <numerusform>ファイル %n 個のうち %1 個が新しいテキストになりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The trial was over already. What is true now was read again.</source>
        <translation>試行はすでに終了していました。現在の状態を読み直しました。</translation>
    </message>
    <message>
        <source>It could not be kept: %1</source>
        <translation>維持できませんでした: %1</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>すべて以前の状態に戻りました。</translation>
    </message>
    <message>
        <source>It could not be taken back at once: %1 It is when the time is over.</source>
        <translation>すぐには元に戻せませんでした: %1 時間切れになると元に戻ります。</translation>
    </message>
    <message>
        <source>The history does not hold this change any more, so it cannot be taken back from here. The history page has what is left.</source>
        <translation>履歴にこの変更がもうないため、ここからは元に戻せません。残っているものは「履歴」ページにあります。</translation>
    </message>
    <message>
        <source>It could not be taken back at once: %1</source>
        <translation>すぐには元に戻せませんでした: %1</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProblemModel</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 を挿入</translation>
    </message>
    <message>
        <source>Replace by %1</source>
        <translation>%1 に置換</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProcessModel</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>restart to confine by %1</source>
        <translation>再起動すると %1 で制限</translation>
    </message>
    <message>
        <source>in %1 %2</source>
        <translation>%1 %2 内</translation>
    </message>
    <message>
        <source>may not change its profile</source>
        <translation>プロファイルを変更できない</translation>
    </message>
    <message>
        <source>program was replaced</source>
        <translation>プログラムが置き換えられた</translation>
    </message>
    <message>
        <source>The network can reach this program, and no profile confines it.</source>
        <translation>このプログラムはネットワークから到達できますが、制限するプロファイルがありません。</translation>
    </message>
    <message>
        <source>%1, warning: not confined</source>
        <translation>%1、警告: 制限なし</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation>待ち受け</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>起動日時</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProcessesPage</name>
    <message>
        <source>Filter by program, user, profile or PID</source>
        <translation>プログラム、ユーザー、プロファイルまたは PID で絞り込み</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>All programs</source>
        <translation>すべてのプログラム</translation>
    </message>
    <message>
        <source>Confined</source>
        <translation>制限あり</translation>
    </message>
    <message>
        <source>Unconfined</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Unconfined and on the network</source>
        <translation>制限なしでネットワーク上</translation>
    </message>
    <message>
        <source>All, with kernel threads</source>
        <translation>すべて（カーネルスレッドを含む）</translation>
    </message>
    <message>
        <source>Which processes</source>
        <translation>表示するプロセス</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>フィルターをクリア(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go to the profile</source>
        <translation>プロファイルへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>Show &amp;denials</source>
        <translation>拒否を表示(&amp;D)</translation>
    </message>
    <message>
        <source>Copy program &amp;path</source>
        <translation>プログラムのパスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Create a profile for this program…</source>
        <translation>このプログラムのプロファイルを作成(&amp;C)…</translation>
    </message>
    <message>
        <source>Confinement is not known.</source>
        <translation>制限の状態は不明です。</translation>
    </message>
    <message>
        <source>This kernel has no AppArmor, so no process has a label.</source>
        <translation>このカーネルには AppArmor がないため、プロセスにラベルがありません。</translation>
    </message>
    <message>
        <source>Programs of other users are shown by their short name.</source>
        <translation>ほかのユーザーのプログラムは短い名前で表示されます。</translation>
    </message>
    <message>
        <source>Only an administrator may see their paths and sockets.</source>
        <translation>パスとソケットは管理者だけが見られます。</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) running</source>
        <translation>
            <numerusform>実行中のプログラム %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 running programs are confined, %3 unconfined on the network</source>
        <translation>実行中のプログラム %2 個中 %1 個が制限あり、%3 個が制限なしでネットワーク上</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2 件中 %1 件を表示</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>プロセス %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>No processes here</source>
        <translation>ここにはプロセスがありません</translation>
    </message>
    <message>
        <source>Reading processes</source>
        <translation>プロセスを読み取り中</translation>
    </message>
    <message>
        <source>This tree has no /proc to read.</source>
        <translation>このツリーには読み取れる /proc がありません。</translation>
    </message>
    <message>
        <source>The list of processes is being read.</source>
        <translation>プロセスの一覧を読み取っています。</translation>
    </message>
    <message>
        <source>No process matches</source>
        <translation>一致するプロセスはありません</translation>
    </message>
    <message>
        <source>The filter hides all processes.</source>
        <translation>フィルターによってすべてのプロセスが非表示になっています。</translation>
    </message>
    <message>
        <source>Choose a process to see what confines it.</source>
        <translation>プロセスを選択すると、何に制限されているかが表示されます。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileCommands</name>
    <message>
        <source>Set &amp;mode</source>
        <translation>モードの設定(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Enforce…</source>
        <translation>enforce にする(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Complain…</source>
        <translation>complain にする(&amp;C)…</translation>
    </message>
    <message>
        <source>Complain for an &amp;hour…</source>
        <translation>1 時間 complain にする(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Kill…</source>
        <translation>kill にする(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Unconfined…</source>
        <translation>unconfined にする(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Reload…</source>
        <translation>再ロード(&amp;R)…</translation>
    </message>
    <message>
        <source>Disa&amp;ble…</source>
        <translation>無効にする(&amp;B)…</translation>
    </message>
    <message>
        <source>Enabl&amp;e…</source>
        <translation>有効にする(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Unload…</source>
        <translation>アンロード(&amp;U)…</translation>
    </message>
    <message>
        <source>Unload &amp;all profiles…</source>
        <translation>すべてのプロファイルをアンロード(&amp;A)…</translation>
    </message>
    <message numerus="yes">
        <source>Enforce %n profile(s)</source>
        <translation>
            <numerusform>プロファイル %n 個を enforce にする</numerusform>
        </translation>
    </message>
    <message>
        <source>What the rules do not allow is refused and logged from now on.</source>
        <translation>ルールで許可されていないことは、今後拒否されログに記録されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are enforced.</source>
        <translation>
            <numerusform>プロファイル %n 個を enforce にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n profile(s) complain</source>
        <translation>
            <numerusform>プロファイル %n 個を complain にする</numerusform>
        </translation>
    </message>
    <message>
        <source>For an hour nothing is refused, only logged: the programs are not held back. Then the mode of now comes back by itself.</source>
        <translation>1 時間は何も拒否せず、ログに記録するだけです。プログラムは妨げられません。その後、現在のモードに自動的に戻ります。</translation>
    </message>
    <message>
        <source>Nothing is refused any more, only logged: the programs are not held back.</source>
        <translation>以後は何も拒否せず、ログに記録するだけです。プログラムは妨げられません。</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) complain.</source>
        <translation>
            <numerusform>プロファイル %n 個を complain にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n profile(s) to kill</source>
        <translation>
            <numerusform>プロファイル %n 個を kill にする</numerusform>
        </translation>
    </message>
    <message>
        <source>A program that does what the rules do not allow is ended at once, and may lose what was not saved.</source>
        <translation>ルールで許可されていないことを行ったプログラムはただちに終了させられ、保存していないデータを失うことがあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) kill.</source>
        <translation>
            <numerusform>プロファイル %n 個を kill にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n profile(s) to unconfined</source>
        <translation>
            <numerusform>プロファイル %n 個を unconfined にする</numerusform>
        </translation>
    </message>
    <message>
        <source>The profiles only name the programs from now on: nothing is refused and nothing is logged.</source>
        <translation>プロファイルは今後、プログラムに名前を付けるだけになります。拒否も記録も行われません。</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are unconfined.</source>
        <translation>
            <numerusform>プロファイル %n 個を unconfined にしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The kernel gets the policy of the files as they stand on the disk now.</source>
        <translation>現在ディスク上にあるファイルのポリシーをカーネルに渡します。</translation>
    </message>
    <message numerus="yes">
        <source>That many are loaded in %n part(s), each with a password of its own.</source>
        <translation>
            <numerusform>数が多いため %n 回に分けてロードされ、毎回パスワードが必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reload %n profile file(s)</source>
        <translation>
            <numerusform>プロファイルファイル %n 個を再ロード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile file(s) are loaded again.</source>
        <translation>
            <numerusform>プロファイルファイル %n 個を再ロードしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n profile file(s)</source>
        <translation>
            <numerusform>プロファイルファイル %n 個を無効にする</numerusform>
        </translation>
    </message>
    <message>
        <source>Their profiles are taken out of the kernel and not loaded at boot. The files stay as they are; Enable brings the profiles back.</source>
        <translation>プロファイルはカーネルから取り除かれ、起動時にロードされなくなります。ファイルはそのまま残り、「有効にする」でプロファイルを元に戻せます。</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>無効にする(&amp;D)…</translation>
    </message>
    <message numerus="yes">
        <source>%n profile file(s) are disabled.</source>
        <translation>
            <numerusform>プロファイルファイル %n 個を無効にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %n profile file(s)</source>
        <translation>
            <numerusform>プロファイルファイル %n 個を有効にする</numerusform>
        </translation>
    </message>
    <message>
        <source>Their profiles are loaded now and at every boot. Programs that run already are confined when they start the next time.</source>
        <translation>プロファイルは今すぐ、および起動のたびにロードされます。実行中のプログラムは、次に起動したときから制限されます。</translation>
    </message>
    <message>
        <source>&amp;Enable…</source>
        <translation>有効にする(&amp;E)…</translation>
    </message>
    <message numerus="yes">
        <source>%n profile file(s) are enabled.</source>
        <translation>
            <numerusform>プロファイルファイル %n 個を有効にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unload %n profile(s)</source>
        <translation>
            <numerusform>プロファイル %n 個をアンロード</numerusform>
        </translation>
    </message>
    <message>
        <source>They are taken out of the kernel with their children. Files stay as they are, so the next boot or Reload brings them back.</source>
        <translation>子プロファイルとともにカーネルから取り除かれます。ファイルはそのまま残るため、次の起動または「再ロード」で元に戻ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are unloaded.</source>
        <translation>
            <numerusform>プロファイル %n 個をアンロードしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unload all profiles</source>
        <translation>すべてのプロファイルをアンロード</translation>
    </message>
    <message>
        <source>AppArmor protects nothing any more until the profiles are loaded again, at the next boot or by Reload. Files stay as they are.</source>
        <translation>次の起動または「再ロード」でプロファイルが再びロードされるまで、AppArmor は何も保護しません。ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Unload all…</source>
        <translation>すべてアンロード(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileContainerPage</name>
    <message>
        <source>A copy that you can edit</source>
        <translation>編集できるコピー</translation>
    </message>
    <message>
        <source>Only &amp;complain at first, so that rules can be learnt</source>
        <translation>ルールを学習できるよう、最初は complain のみにする(&amp;C)</translation>
    </message>
    <message>
        <source>Changes to the profile itself would not last: its owner makes it anew. A copy under another name stays yours.</source>
        <translation>プロファイル自体への変更は、管理元が作り直すため残りません。別名のコピーなら自分のものとして残ります。</translation>
    </message>
    <message>
        <source>Facts about the loaded profile</source>
        <translation>ロード済みプロファイルの情報</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>コピーの名前</translation>
    </message>
    <message>
        <source>Let the runtime stop the container</source>
        <translation>ランタイムによるコンテナーの停止を許可</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>コピーの名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Let the runtime stop the container: allow signals from %1</source>
        <translation>ランタイムによるコンテナーの停止を許可: %1 からのシグナルを許可(&amp;L)</translation>
    </message>
    <message>
        <source>Without it a container can be started and never be stopped or killed, once its runtime has a profile of its own</source>
        <translation>これがないと、ランタイムが独自のプロファイルを持つようになった場合に、コンテナーを起動できても停止や強制終了ができなくなります</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>管理元</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>コンテナー</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Its owner keeps the text, so the copy says exactly the same.</source>
        <translation>管理元がテキストを保持しているため、コピーの内容はまったく同じです。</translation>
    </message>
    <message>
        <source>no file; the kernel holds it compiled</source>
        <translation>ファイルなし。カーネルがコンパイル済みで保持</translation>
    </message>
    <message>
        <source>The runtime keeps no text. The copy is written from what is known of its template: the container may do everything but reach the host through /proc, /sys and mounts. Read it through; your version of the runtime may differ in details.</source>
        <translation>ランタイムはテキストを保持していません。コピーは、知られているテンプレートをもとに作成されます。コンテナーは、/proc、/sys、マウントを通じてホストに到達すること以外は何でもできます。通読してください。お使いのバージョンのランタイムとは細部が異なることがあります。</translation>
    </message>
    <message>
        <source>nowhere; the kernel holds it compiled</source>
        <translation>なし。カーネルがコンパイル済みで保持</translation>
    </message>
    <message>
        <source>What is compiled cannot be read back as rules, so a copy is not possible. Instead a profile without rules is made that only complains, and its rules are learnt.</source>
        <translation>コンパイル済みのものはルールとして読み戻せないため、コピーは作成できません。代わりに complain モードのみのルールなしプロファイルを作成し、ルールを学習します。</translation>
    </message>
    <message>
        <source>The copy needs a name.</source>
        <translation>コピーには名前が必要です。</translation>
    </message>
    <message>
        <source>The name is that of the file too: no slash, no space, no dot at the beginning.</source>
        <translation>名前はファイル名にもなります。スラッシュと空白は使えず、先頭にドットは置けません。</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>その名前のプロファイルはすでにあります。</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>その名前のファイルはすでにあります。</translation>
    </message>
    <message>
        <source>Not so.</source>
        <translation>これは使えません。</translation>
    </message>
    <message>
        <source>Docker, containerd or CRI-O makes it when it starts</source>
        <translation>Docker、containerd または CRI-O が起動時に作成します</translation>
    </message>
    <message>
        <source>Podman or Buildah makes it when it starts</source>
        <translation>Podman または Buildah が起動時に作成します</translation>
    </message>
    <message>
        <source>snapd makes it for a snap</source>
        <translation>snapd が snap 用に作成します</translation>
    </message>
    <message>
        <source>libvirt makes it for a virtual machine</source>
        <translation>libvirt が仮想マシン用に作成します</translation>
    </message>
    <message>
        <source>LXC, LXD or Incus makes it for a container</source>
        <translation>LXC、LXD または Incus がコンテナー用に作成します</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileEditor</name>
    <message>
        <source>Profile text</source>
        <translation>プロファイルのテキスト</translation>
    </message>
    <message>
        <source>Nothing is to be said about this place.</source>
        <translation>この箇所に関する説明はありません。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileEnforcePage</name>
    <message>
        <source>Enforce</source>
        <translation>enforce にする</translation>
    </message>
    <message>
        <source>From here on, what the rules do not allow is refused and logged.</source>
        <translation>ここからは、ルールで許可されていないことが拒否され、ログに記録されます。</translation>
    </message>
    <message>
        <source>What holds from now on</source>
        <translation>今後の動作</translation>
    </message>
    <message>
        <source>Keep watching for now</source>
        <translation>当面は監視を続ける</translation>
    </message>
    <message>
        <source>it goes on complaining; the Learn wizard takes it up again at any time</source>
        <translation>complain モードを続けます。学習ウィザードでいつでも再開できます</translation>
    </message>
    <message>
        <source>Try to enforce</source>
        <translation>enforce を試行する</translation>
    </message>
    <message>
        <source>it goes back to complaining by itself unless you keep it</source>
        <translation>維持しない限り、自動的に complain モードに戻ります</translation>
    </message>
    <message>
        <source>for good; Undo and the history lead back</source>
        <translation>継続的に有効にします。「元に戻す」と履歴から戻せます</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number: seconds</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Seconds to try</source>
        <translation>試行する秒数</translation>
    </message>
    <message>
        <source>&amp;Try for</source>
        <translation>試行時間(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing was learnt yet.</source>
        <translation>まだ何も学習していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of accesses would be refused. Go back and learn first.</source>
        <translation>
            <numerusform>アクセスのグループ %n 個が拒否されます。戻って先に学習してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something new was recorded since the last pass.</source>
        <translation>前回以降、新しい記録があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of accesses would be refused. Go back for another pass, or try.</source>
        <translation>
            <numerusform>アクセスのグループ %n 個が拒否されます。戻ってもう 1 回学習するか、試行してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The program was not seen under its profile yet.</source>
        <translation>プログラムがこのプロファイルの下で動作したことはまだありません。</translation>
    </message>
    <message>
        <source>What it needs is not known, so it may not even start when this is enforced.</source>
        <translation>必要なものがわからないため、enforce にすると起動すらできないことがあります。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileFoundPage</name>
    <message>
        <source>What was found</source>
        <translation>調査結果</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Learn for it</source>
        <translation>これについて学習(&amp;L)</translation>
    </message>
    <message>
        <source>Facts about the program</source>
        <translation>プログラムの情報</translation>
    </message>
    <message>
        <source>It has a profile already:</source>
        <translation>すでにプロファイルがあります:</translation>
    </message>
    <message>
        <source>%1. A second one would only get in its way.</source>
        <translation>%1。2 つ目は邪魔になるだけです。</translation>
    </message>
    <message>
        <source>The file %1 is there already</source>
        <translation>ファイル %1 はすでにあり、</translation>
    </message>
    <message>
        <source>and defines something else. You can give the new file another name in the next step.</source>
        <translation>別のものを定義しています。次の手順で新しいファイルに別の名前を付けられます。</translation>
    </message>
    <message>
        <source>This is all that can be known of a program without running it. What it really does is learnt while you use it.</source>
        <translation>プログラムを実行せずにわかるのはここまでです。実際の動作は、使用中に学習します。</translation>
    </message>
    <message>
        <source>script</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>バイナリ</translation>
    </message>
    <message>
        <source>runs with its owner’s rights</source>
        <translation>所有者の権限で動作</translation>
    </message>
    <message>
        <source>Whoever starts it gets the rights of its owner (setuid or setgid). A profile is worth much here; look at every rule with care.</source>
        <translation>起動した人は誰でも所有者の権限を得ます（setuid または setgid）。プロファイルを用意する価値が特に高いプログラムです。すべてのルールを慎重に確認してください。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>none that is known; it was put there by hand</source>
        <translation>不明（手作業で置かれたもの）</translation>
    </message>
    <message>
        <source>Menu entry</source>
        <translation>メニュー項目</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>実行元</translation>
    </message>
    <message>
        <source>The kernel attaches the profile by the script’s own path, and its interpreter runs under the same profile.</source>
        <translation>カーネルはスクリプト自身のパスでプロファイルを割り当て、インタープリターも同じプロファイルの下で動作します。</translation>
    </message>
    <message>
        <source>Libraries that it is linked with</source>
        <translation>リンクしているライブラリ</translation>
    </message>
    <message>
        <source>What asks for shared parts</source>
        <translation>共有部品を必要とする理由</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileModel</name>
    <message>
        <source>Compared in meaning: loading the file would change no answer.</source>
        <translation>意味で比較済み: ファイルをロードしても判定は変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>Compared in meaning: loading the file would change %n kind(s) of answers.</source>
        <translation>
            <numerusform>意味で比較済み: ファイルをロードすると %n 種類の判定が変わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared in meaning: only the header differs.</source>
        <translation>意味で比較済み: ヘッダーだけが異なります。</translation>
    </message>
    <message>
        <source>The kernel has it, and the file of its parent has not.</source>
        <translation>カーネルにはありますが、親のファイルにはありません。</translation>
    </message>
    <message>
        <source>The policy that is loaded cannot be read, so it was not compared.</source>
        <translation>ロード済みのポリシーを読み取れないため、比較していません。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>in namespace %1</source>
        <translation>名前空間 %1 内</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Last denial</source>
        <translation>最後の拒否</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>Attaches to</source>
        <translation>割り当て先</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileNamePage</name>
    <message>
        <source>Name and start</source>
        <translation>名前と出発点</translation>
    </message>
    <message>
        <source>The proposals follow what distributions do; they can stay as they are.</source>
        <translation>提案はディストリビューションの慣習に沿っています。そのままでかまいません。</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>プロファイルの名前</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>割り当て先</translation>
    </message>
    <message>
        <source>A path, or a pattern such as /opt/app/*/bin/app for a program whose folder changes with each version</source>
        <translation>パス、またはバージョンごとにフォルダーが変わるプログラムには /opt/app/*/bin/app のようなパターン</translation>
    </message>
    <message>
        <source>File in /etc/apparmor.d</source>
        <translation>/etc/apparmor.d 内のファイル</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>プロファイルの名前(&amp;N)</translation>
    </message>
    <message>
        <source>A&amp;ttached to</source>
        <translation>割り当て先(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;File in /etc/apparmor.d</source>
        <translation>/etc/apparmor.d 内のファイル(&amp;F)</translation>
    </message>
    <message>
        <source>What to start from</source>
        <translation>出発点</translation>
    </message>
    <message>
        <source>What was found in the program</source>
        <translation>プログラムの調査結果</translation>
    </message>
    <message>
        <source>usual: the parts that its libraries and interpreters ask for</source>
        <translation>標準: ライブラリとインタープリターが必要とする部品</translation>
    </message>
    <message>
        <source>As little as possible</source>
        <translation>必要最小限</translation>
    </message>
    <message>
        <source>only what every program needs; learning says the rest</source>
        <translation>どのプログラムにも必要なものだけ。残りは学習でわかります</translation>
    </message>
    <message>
        <source>A program with windows</source>
        <translation>ウィンドウのあるプログラム</translation>
    </message>
    <message>
        <source>besides what was found: display, fonts, sound, desktop settings</source>
        <translation>調査結果に加えて: 画面、フォント、音声、デスクトップ設定</translation>
    </message>
    <message>
        <source>A network service</source>
        <translation>ネットワークサービス</translation>
    </message>
    <message>
        <source>besides what was found: names and addresses, certificates, TCP and UDP</source>
        <translation>調査結果に加えて: 名前とアドレス、証明書、TCP と UDP</translation>
    </message>
    <message>
        <source>A command line tool</source>
        <translation>コマンドラインツール</translation>
    </message>
    <message>
        <source>besides what was found: terminals, user names</source>
        <translation>調査結果に加えて: 端末、ユーザー名</translation>
    </message>
    <message>
        <source>The profile and its file need names.</source>
        <translation>プロファイルとそのファイルには名前が必要です。</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>その名前のプロファイルはすでにあります。</translation>
    </message>
    <message>
        <source>Without something to attach to, no program would ever get the profile.</source>
        <translation>割り当て先がないと、どのプログラムにもこのプロファイルが使われません。</translation>
    </message>
    <message>
        <source>It attaches to a path: that begins with a slash or a variable.</source>
        <translation>割り当て先はパスです。スラッシュまたは変数で始めてください。</translation>
    </message>
    <message>
        <source>That is no name of a file that is loaded at boot.</source>
        <translation>それは起動時にロードされるファイルの名前ではありません。</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>その名前のファイルはすでにあります。</translation>
    </message>
    <message>
        <source>Not so.</source>
        <translation>これは使えません。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfilePartsPage</name>
    <message>
        <source>sensitive</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>ルール %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; at most: %2</source>
        <translation>%1、最大のリスク: %2</translation>
    </message>
    <message>
        <source>Parts to include</source>
        <translation>組み込む部品</translation>
    </message>
    <message>
        <source>Filter by name or reason</source>
        <translation>名前または理由で絞り込み</translation>
    </message>
    <message>
        <source>Shared parts</source>
        <translation>共有部品</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部品</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What it grants</source>
        <translation>許可するもの</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>必要とされるもの</translation>
    </message>
    <message>
        <source>by what was found in the program</source>
        <translation>プログラムの調査結果による</translation>
    </message>
    <message>
        <source>Of the starting point</source>
        <translation>出発点によるもの</translation>
    </message>
    <message>
        <source>what such programs mostly need</source>
        <translation>この種のプログラムがたいてい必要とするもの</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>if you know that it needs them</source>
        <translation>必要とわかっている場合</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) chosen</source>
        <translation>
            <numerusform>部品 %n 個を選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensitive</source>
        <translation>
            <numerusform>要注意 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>also grants what is sensitive: %1. Include it only if the program has a reason for that.</source>
        <translation>要注意のものも許可します: %1。プログラムにその理由がある場合だけ組み込んでください。</translation>
    </message>
    <message>
        <source>Shared parts stand for many rules each; learning adds what is missing.</source>
        <translation>共有部品は 1 つで多数のルールに相当します。足りないものは学習で追加されます。</translation>
    </message>
    <message>
        <source>Nothing sensitive is chosen.</source>
        <translation>要注意のものは選択されていません。</translation>
    </message>
    <message>
        <source>Sensitive of what is chosen: %1.</source>
        <translation>選択したもののうち要注意: %1。</translation>
    </message>
    <message>
        <source>also grants what is sensitive: %1. Leave it out if the program can do without.</source>
        <translation>要注意のものも許可します: %1。プログラムに不要なら外してください。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileProgramPage</name>
    <message>
        <source>Which program</source>
        <translation>プログラムの選択</translation>
    </message>
    <message>
        <source>Filter by name or path</source>
        <translation>名前またはパスで絞り込み</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen the text, and nothing is refused before you say so.</source>
        <translation>テキストを確認するまで何も書き込まれず、指示するまで何も拒否されません。</translation>
    </message>
    <message>
        <source>&amp;Applications</source>
        <translation>アプリケーション(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Running programs</source>
        <translation>実行中のプログラム(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>パス(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Containers and others without a file</source>
        <translation>コンテナーなどファイルのないもの(&amp;C)</translation>
    </message>
    <message>
        <source>Where to choose from</source>
        <translation>選択元</translation>
    </message>
    <message>
        <source>This cannot get a profile.</source>
        <translation>これにはプロファイルを付けられません。</translation>
    </message>
    <message>
        <source>There is no such program, or your user may not read it.</source>
        <translation>そのプログラムがないか、現在のユーザーには読み取れません。</translation>
    </message>
    <message>
        <source>It is a file that cannot be started.</source>
        <translation>起動できないファイルです。</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>読み取れませんでした。</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Path of the program</source>
        <translation>プログラムのパス</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Pro&amp;gram</source>
        <translation>プログラム(&amp;G)</translation>
    </message>
    <message>
        <source>A path, or the name of a program as it is typed in a terminal. Links are followed to the file that the kernel sees; for a script, what runs it is found too.</source>
        <translation>パス、または端末で入力するプログラム名。リンクはカーネルから見えるファイルまでたどります。スクリプトの場合は、それを実行するものも調べます。</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>プログラムを選択</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>起動するもの</translation>
    </message>
    <message>
        <source>Menu entry</source>
        <translation>メニュー項目</translation>
    </message>
    <message>
        <source>No applications here</source>
        <translation>ここにはアプリケーションがありません</translation>
    </message>
    <message>
        <source>Reading the menu</source>
        <translation>メニューを読み取り中</translation>
    </message>
    <message>
        <source>This system has no entries for an applications menu. Choose among running programs, or give a path.</source>
        <translation>このシステムにはアプリケーションメニューの項目がありません。実行中のプログラムから選択するか、パスを指定してください。</translation>
    </message>
    <message>
        <source>The entries of the applications menu are being read.</source>
        <translation>アプリケーションメニューの項目を読み取っています。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Profile now</source>
        <translation>現在のプロファイル</translation>
    </message>
    <message>
        <source>none, on the network</source>
        <translation>なし、ネットワーク上</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No programs to choose from</source>
        <translation>選択できるプログラムがありません</translation>
    </message>
    <message>
        <source>No program runs whose path your user may see. Give its path instead.</source>
        <translation>現在のユーザーがパスを見られる実行中のプログラムがありません。代わりにパスを指定してください。</translation>
    </message>
    <message>
        <source>Loaded profile</source>
        <translation>ロード済みプロファイル</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Every loaded profile has a file</source>
        <translation>ロード済みのプロファイルにはすべてファイルがあります</translation>
    </message>
    <message>
        <source>Programs such as Docker, Podman, snapd and libvirt load profiles without a file below /etc/apparmor.d. None is loaded now: start a container first.</source>
        <translation>Docker、Podman、snapd、libvirt などのプログラムは、/etc/apparmor.d 以下にファイルのないプロファイルをロードします。今は 1 つもロードされていません。先にコンテナーを起動してください。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileTextPage</name>
    <message>
        <source>The text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Text of the new profile</source>
        <translation>新しいプロファイルのテキスト</translation>
    </message>
    <message>
        <source>It is written to %1 and loaded so that it only complains: nothing is refused, and nothing is protected yet.</source>
        <translation>%1 に書き込み、complain モードでロードします。何も拒否されず、まだ何も保護されません。</translation>
    </message>
    <message>
        <source>It is written to %1 and loaded. Nothing runs under it before you start a container so.</source>
        <translation>%1 に書き込み、ロードします。次の方法でコンテナーを起動するまで、この下では何も動作しません。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>It does not compile.</source>
        <translation>コンパイルできません。</translation>
    </message>
    <message>
        <source>Look at this first.</source>
        <translation>まずこれを確認してください。</translation>
    </message>
    <message>
        <source>It does not attach to the program.</source>
        <translation>プログラムに割り当てられません。</translation>
    </message>
    <message>
        <source>The pattern of the step before does not match %1, so the program would not get the profile.</source>
        <translation>前の手順のパターンが %1 に一致しないため、プログラムにこのプロファイルが使われません。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileUsePage</name>
    <message>
        <source>Use the program now</source>
        <translation>プログラムを今使ってください</translation>
    </message>
    <message>
        <source>Start a container so</source>
        <translation>コンテナーの起動方法</translation>
    </message>
    <message>
        <source>Under the profile now</source>
        <translation>このプロファイルで動作中</translation>
    </message>
    <message>
        <source>Recorded so far</source>
        <translation>これまでの記録</translation>
    </message>
    <message>
        <source>Try what it is used for</source>
        <translation>普段の使い方を試す</translation>
    </message>
    <message>
        <source>&amp;Learn rules from it…</source>
        <translation>ここからルールを学習(&amp;L)…</translation>
    </message>
    <message>
        <source>The profile was taken back.</source>
        <translation>プロファイルを元に戻しました。</translation>
    </message>
    <message>
        <source>It was only tried, and nobody kept it. Close this and make it again, without “Try first”.</source>
        <translation>試行のまま維持されませんでした。これを閉じ、「まず試行」を外して作成し直してください。</translation>
    </message>
    <message>
        <source>%1 is loaded. It records what the program does and refuses nothing: do all that it is used for, then learn.</source>
        <translation>%1 をロードしました。プログラムの動作を記録し、何も拒否しません。普段の操作をひととおり行ってから学習してください。</translation>
    </message>
    <message>
        <source>Start the container</source>
        <translation>コンテナーを起動する</translation>
    </message>
    <message>
        <source>Let it do its work</source>
        <translation>通常の処理を行わせる</translation>
    </message>
    <message>
        <source>Run a command in it</source>
        <translation>中でコマンドを実行する</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>停止する</translation>
    </message>
    <message>
        <source>Start the service</source>
        <translation>サービスを開始する</translation>
    </message>
    <message>
        <source>Let a client use it</source>
        <translation>クライアントから使う</translation>
    </message>
    <message>
        <source>Reload its settings</source>
        <translation>設定を再読み込みする</translation>
    </message>
    <message>
        <source>Rotate its logs</source>
        <translation>ログをローテーションする</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>起動する</translation>
    </message>
    <message>
        <source>Open and save a file</source>
        <translation>ファイルを開いて保存する</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷する</translation>
    </message>
    <message>
        <source>Use the network</source>
        <translation>ネットワークを使う</translation>
    </message>
    <message>
        <source>Change its settings</source>
        <translation>設定を変更する</translation>
    </message>
    <message>
        <source>Quit it</source>
        <translation>終了する</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the line for %1</source>
        <translation>%1 用の行をコピー</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>プロセス %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs under it yet: start the program.</source>
        <translation>まだこの下で動作しているものはありません。プログラムを起動してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) started before the profile was loaded run without it: restart the program.</source>
        <translation>
            <numerusform>プロファイルのロード前に起動したプロセス %n 個は、プロファイルなしで動作しています。プログラムを再起動してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>New since pass %1</source>
        <translation>第 %1 回以降の新規</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>イベント %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>events in %n group(s)</source>
        <translation>
            <numerusform>件のイベント（グループ %n 個）</numerusform>
        </translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>最後: %1</translation>
    </message>
    <message>
        <source>Nothing new since the last pass. Use the program once more, or go on.</source>
        <translation>前回以降、新しいものはありません。もう一度プログラムを使うか、先へ進んでください。</translation>
    </message>
    <message>
        <source>No log can be read,</source>
        <translation>読み取れるログがないため、</translation>
    </message>
    <message>
        <source>so what the program does is not seen here. Members of the group adm or systemd-journal may read it.</source>
        <translation>プログラムの動作をここでは確認できません。adm グループまたは systemd-journal グループのメンバーは読み取れます。</translation>
    </message>
    <message>
        <source>Pass %1 is done.</source>
        <translation>第 %1 回が完了しました。</translation>
    </message>
    <message>
        <source>Use the program once more: new child profiles record more now than before they had rules. When a pass brings nothing new, go on.</source>
        <translation>もう一度プログラムを使ってください。新しい子プロファイルは、ルールができる前よりも多くを記録します。新しいものが出なくなったら、先へ進んでください。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfilesPage</name>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Ne&amp;w profile…</source>
        <translation>新しいプロファイル(&amp;W)…</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>No profile matches</source>
        <translation>一致するプロファイルはありません</translation>
    </message>
    <message>
        <source>The filters hide all profiles.</source>
        <translation>フィルターによってすべてのプロファイルが非表示になっています。</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>フィルターをクリア(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open editor</source>
        <translation>エディターを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Compare files and &amp;kernel exactly…</source>
        <translation>ファイルとカーネルを厳密に比較(&amp;K)…</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>比較しませんでした。</translation>
    </message>
    <message>
        <source>Asks for a password: only root may read the policy that the kernel holds</source>
        <translation>パスワードが必要です。カーネルが保持するポリシーは root だけが読み取れます</translation>
    </message>
    <message>
        <source>Filter by name, file or attachment</source>
        <translation>名前、ファイルまたは割り当て先で絞り込み</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Mode: all</source>
        <translation>モード: すべて</translation>
    </message>
    <message>
        <source>Mode: enforce</source>
        <translation>モード: enforce</translation>
    </message>
    <message>
        <source>Mode: complain</source>
        <translation>モード: complain</translation>
    </message>
    <message>
        <source>Mode: kill</source>
        <translation>モード: kill</translation>
    </message>
    <message>
        <source>Mode: unconfined</source>
        <translation>モード: unconfined</translation>
    </message>
    <message>
        <source>Mode: prompt</source>
        <translation>モード: prompt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>State: all</source>
        <translation>状態: すべて</translation>
    </message>
    <message>
        <source>State: loaded</source>
        <translation>状態: ロード済み</translation>
    </message>
    <message>
        <source>State: not loaded</source>
        <translation>状態: 未ロード</translation>
    </message>
    <message>
        <source>State: file and kernel differ</source>
        <translation>状態: ファイルとカーネルが異なる</translation>
    </message>
    <message>
        <source>State: has errors</source>
        <translation>状態: エラーあり</translation>
    </message>
    <message>
        <source>&amp;Only with processes</source>
        <translation>プロセスのあるもののみ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open in the editor</source>
        <translation>エディターで開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open lo&amp;cal override</source>
        <translation>ローカルの上書きを開く(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;processes</source>
        <translation>プロセスを表示(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;denials</source>
        <translation>拒否を表示(&amp;D)</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>名前をコピー(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Learn from denials…</source>
        <translation>拒否から学習(&amp;L)…</translation>
    </message>
    <message>
        <source>Cop&amp;y to a file of your own…</source>
        <translation>自分用のファイルにコピー(&amp;Y)…</translation>
    </message>
    <message>
        <source>Compare &amp;versions…</source>
        <translation>版を比較(&amp;V)…</translation>
    </message>
    <message>
        <source>Show &amp;transitions</source>
        <translation>遷移を表示(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;ilenced denials…</source>
        <translation>記録されない拒否(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport for other machines…</source>
        <translation>ほかのマシン用にエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>%1 enforce</source>
        <translation>enforce %1 個</translation>
    </message>
    <message>
        <source>%1 complain</source>
        <translation>complain %1 個</translation>
    </message>
    <message>
        <source>%1 unconfined</source>
        <translation>unconfined %1 個</translation>
    </message>
    <message>
        <source>%1 in other modes</source>
        <translation>その他のモード %1 個</translation>
    </message>
    <message>
        <source>%1 disabled</source>
        <translation>無効 %1 個</translation>
    </message>
    <message>
        <source>%1 not loaded</source>
        <translation>未ロード %1 個</translation>
    </message>
    <message>
        <source>%1 with errors</source>
        <translation>エラーあり %1 個</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2 件中 %1 件を表示</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>プロファイル %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n 個を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading profiles</source>
        <translation>プロファイルを読み取り中</translation>
    </message>
    <message>
        <source>The kernel’s list and the profile files are being read.</source>
        <translation>カーネルの一覧とプロファイルファイルを読み取っています。</translation>
    </message>
    <message>
        <source>No profiles are loaded</source>
        <translation>ロードされているプロファイルはありません</translation>
    </message>
    <message>
        <source>AppArmor is on, but it holds no policy and there are no profile files. Policy may have been unloaded, or never installed.</source>
        <translation>AppArmor は有効ですが、ポリシーもプロファイルファイルもありません。ポリシーがアンロードされたか、インストールされていない可能性があります。</translation>
    </message>
    <message>
        <source>No profiles in this tree</source>
        <translation>このツリーにはプロファイルがありません</translation>
    </message>
    <message>
        <source>The other system’s folder holds neither profile files nor what its kernel says about loaded policy.</source>
        <translation>別のシステムのフォルダーには、プロファイルファイルも、ロード済みポリシーに関するカーネルの情報もありません。</translation>
    </message>
    <message>
        <source>Profile files</source>
        <translation>プロファイルファイル</translation>
    </message>
    <message>
        <source>none in /etc/apparmor.d</source>
        <translation>/etc/apparmor.d になし</translation>
    </message>
    <message>
        <source>/etc/apparmor.d is not there</source>
        <translation>/etc/apparmor.d がありません</translation>
    </message>
    <message>
        <source>Security modules</source>
        <translation>セキュリティモジュール</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>Choose a profile to see what it is and what it does.</source>
        <translation>プロファイルを選択すると、その内容と動作が表示されます。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::RecentChanges</name>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ReportDialog</name>
    <message>
        <source>&amp;Mask the names of people and of the machine</source>
        <translation>人とマシンの名前を伏せる(&amp;M)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>レポートを作成中</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>保存される内容</translation>
    </message>
    <message>
        <source>Loaded profiles and their modes, what they confine and what listens on the network without one, and what was denied. Made for colleagues and auditors.</source>
        <translation>ロード済みのプロファイルとそのモード、制限の対象、プロファイルなしでネットワークを待ち受けるもの、拒否されたもの。同僚や監査担当者向けです。</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Web ページ（HTML）</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>表計算用の表（CSV）</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>プログラム用のデータ（JSON）</translation>
    </message>
    <message>
        <source>Each person becomes user1, user2 …, the machine becomes machine</source>
        <translation>人の名前は user1、user2…、マシンの名前は machine になります</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>, the beginning is shown</source>
        <translation>、先頭部分を表示</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>保存しませんでした。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>レポートは %1 にあります。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::RuleModel</name>
    <message>
        <source>comes with the profile</source>
        <translation>プロファイルに付属</translation>
    </message>
    <message>
        <source>Groups of recorded events that the rule answers</source>
        <translation>このルールで対応できる、記録されたイベントのグループ</translation>
    </message>
    <message>
        <source>States that the policy would have fewer without the rule</source>
        <translation>このルールがないときに減るポリシーの状態数</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必要数</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状態数</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>pavise::ui::RulesPanel</name>
    <message>
        <source>&amp;Measure cost</source>
        <translation>コストを測定(&amp;M)</translation>
    </message>
    <message>
        <source>Remove r&amp;ule</source>
        <translation>ルールを削除(&amp;U)</translation>
    </message>
    <message>
        <source>Looking at the rules</source>
        <translation>ルールを調査中</translation>
    </message>
    <message>
        <source>Rules against reality</source>
        <translation>ルールと実態</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>すべての指摘</translation>
    </message>
    <message>
        <source>Not enforced here</source>
        <translation>ここでは強制されない</translation>
    </message>
    <message>
        <source>Without effect</source>
        <translation>効果なし</translation>
    </message>
    <message>
        <source>Reach sensitive targets</source>
        <translation>要注意の対象に到達</translation>
    </message>
    <message>
        <source>Never needed by recorded events</source>
        <translation>記録されたイベントが必要としない</translation>
    </message>
    <message>
        <source>Cost in states</source>
        <translation>状態数のコスト</translation>
    </message>
    <message>
        <source>Every rule</source>
        <translation>すべてのルール</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>表示するルール</translation>
    </message>
    <message>
        <source>Compiles once more without each rule; takes a while</source>
        <translation>ルールを 1 つずつ除いてコンパイルし直します。時間がかかります</translation>
    </message>
    <message>
        <source>Takes the rule out of the text; Ctrl+Z brings it back (Delete)</source>
        <translation>ルールをテキストから取り除きます。Ctrl+Z で元に戻せます (Delete)</translation>
    </message>
    <message>
        <source>&amp;Stop measuring</source>
        <translation>測定を停止(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s)</source>
        <translation>
            <numerusform>ルール %n 個中 %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is held against the kernel, the other rules and the log.</source>
        <translation>各ルールをカーネル、ほかのルール、ログと照合します。</translation>
    </message>
    <message>
        <source>No rules to look at</source>
        <translation>調べるルールがありません</translation>
    </message>
    <message>
        <source>Open a profile without errors to see which of its rules have no effect, what they open and what nobody needed.</source>
        <translation>エラーのないプロファイルを開くと、効果のないルール、開放されるもの、誰も必要としなかったルールがわかります。</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>測定中</translation>
    </message>
    <message>
        <source>The profile is compiled once more without each of its rules.</source>
        <translation>ルールを 1 つずつ除いてプロファイルをコンパイルし直しています。</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>この種類のものはありません</translation>
    </message>
    <message>
        <source>No rule of this file is one of those chosen above.</source>
        <translation>このファイルには、上の選択に当てはまるルールがありません。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::SessionChoice</name>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>セッション(&amp;S)</translation>
    </message>
    <message>
        <source>Sess&amp;ions…</source>
        <translation>セッション(&amp;I)…</translation>
    </message>
    <message>
        <source>Learn once: nothing is kept</source>
        <translation>一度だけ学習: 何も保存しません</translation>
    </message>
    <message>
        <source>New session for the chosen profiles: keeps what is decided</source>
        <translation>選択したプロファイルの新しいセッション: 決定を保存します</translation>
    </message>
    <message>
        <source>New session for all programs: over days and restarts</source>
        <translation>すべてのプログラムの新しいセッション: 数日間、再起動後も続けられます</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <translation>「%1」を続ける</translation>
    </message>
    <message>
        <source>Use the programs as often as you like, also after a restart, and open this again: only what is new is asked. Plan at least two passes: new child profiles record more once they have rules.</source>
        <translation>再起動後も含め、好きなだけプログラムを使ってから、これを再び開いてください。新しいものだけを尋ねます。少なくとも 2 回を予定してください。新しい子プロファイルは、ルールができるとより多くを記録します。</translation>
    </message>
    <message>
        <source>Whatever complains now or later is part of it. Go on with it every few days until a pass brings nothing new; plan at least two passes.</source>
        <translation>今または今後 complain モードにあるものはすべて対象です。新しいものが出なくなるまで、数日ごとに続けてください。少なくとも 2 回を予定してください。</translation>
    </message>
    <message>
        <source>No pass was made yet.</source>
        <translation>まだ 1 回も行われていません。</translation>
    </message>
    <message>
        <source>One pass: %1 new.</source>
        <translation>1 回: 新規 %1 件。</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es); new in the last: %1, %2 before.</source>
        <translation>
            <numerusform>%n 回。最終回の新規 %1 件、その前は %2 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) kept</source>
        <translation>
            <numerusform>決定 %n 件を保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muted</source>
        <translation>
            <numerusform>ミュート %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new any more: it can be enforced.</source>
        <translation>新しいものはもうありません。enforce にできます。</translation>
    </message>
    <message>
        <source>Planned: use %1 once more, then go on.</source>
        <translation>予定: %1 をもう一度使ってから続けてください。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::SessionsDialog</name>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>新規なし</translation>
    </message>
    <message>
        <source>use once more</source>
        <translation>もう一度使用</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>all programs</source>
        <translation>すべてのプログラム</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>プロファイル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Learning sessions</source>
        <translation>学習セッション</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>セッションはまだありません</translation>
    </message>
    <message>
        <source>A session keeps what was decided, so that learning can go on after days and restarts. Choose “New session” on the first page of learning.</source>
        <translation>セッションは決定を保存するため、数日後や再起動後も学習を続けられます。学習の最初のページで「新しいセッション」を選択してください。</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>削除(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>What was decided and muted in it is forgotten. Profiles stay as they are.</source>
        <translation>その中での決定とミュートは失われます。プロファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Learns</source>
        <translation>学習対象</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前回</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Last pass</source>
        <translation>最終回</translation>
    </message>
    <message>
        <source>Not deleted.</source>
        <translation>削除しませんでした。</translation>
    </message>
    <message>
        <source>The system does not let %1 be removed.</source>
        <translation>システムにより %1 を削除できません。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Each choice holds at once. None of them changes policy.</source>
        <translation>選択はすぐに反映されます。ポリシーが変わることはありません。</translation>
    </message>
    <message>
        <source>Denials and processes</source>
        <translation>拒否とプロセス</translation>
    </message>
    <message>
        <source>&amp;Follow the log</source>
        <translation>ログを追跡(&amp;F)</translation>
    </message>
    <message>
        <source>New records are counted as they come, and shown when you ask for them.</source>
        <translation>新しい記録は届くたびに件数に加えられ、求めたときに表示されます。</translation>
    </message>
    <message>
        <source>Look for processes e&amp;very</source>
        <translation>プロセスの確認間隔(&amp;V)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Only while the Processes page is in front.</source>
        <translation>「プロセス」ページが前面にある間だけです。</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>エディター</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字サイズ(&amp;S)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of the desktop’s font size.</source>
        <translation>デスクトップのフォントサイズに対する割合です。</translation>
    </message>
    <message>
        <source>&amp;Tab width</source>
        <translation>タブ幅(&amp;T)</translation>
    </message>
    <message>
        <source> columns</source>
        <translation> 桁</translation>
    </message>
    <message>
        <source>&amp;Keep unsaved edits for after a crash</source>
        <translation>クラッシュに備えて未保存の編集を保管(&amp;K)</translation>
    </message>
    <message>
        <source>In your own files, never in /etc. They are offered at the next start.</source>
        <translation>/etc ではなく自分のファイルに保管し、次の起動時に提示します。</translation>
    </message>
    <message>
        <source>Applying changes</source>
        <translation>変更の適用</translation>
    </message>
    <message>
        <source>Su&amp;ggest a trial</source>
        <translation>試行を提案する(&amp;G)</translation>
    </message>
    <message>
        <source>The change is taken back by itself unless you keep it.</source>
        <translation>維持しない限り、変更は自動で元に戻ります。</translation>
    </message>
    <message>
        <source>Length &amp;of a trial</source>
        <translation>試行の長さ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>既定値に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>配色(&amp;L)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>言語(&amp;A)</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>次の起動時から有効です。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>&amp;Notify of new denials</source>
        <translation>新しい拒否を通知(&amp;N)</translation>
    </message>
    <message>
        <source>At most one for each profile in ten minutes, and three a minute in all. A notification can be muted; it never changes what is allowed.</source>
        <translation>プロファイルごとに 10 分に 1 回、全体で 1 分に 3 回までです。通知はミュートできます。許可される内容は変わりません。</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the system tray</source>
        <translation>システムトレイにアイコンを表示(&amp;I)</translation>
    </message>
    <message>
        <source>This desktop has no tray now.</source>
        <translation>現在このデスクトップにはトレイがありません。</translation>
    </message>
    <message>
        <source>Stay in the tray when the &amp;window is closed</source>
        <translation>ウィンドウを閉じてもトレイに残る(&amp;W)</translation>
    </message>
    <message>
        <source>Closing the window leaves the icon; Quit ends the program.</source>
        <translation>ウィンドウを閉じてもアイコンが残ります。「終了」でプログラムを終了します。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>有効範囲</translation>
    </message>
    <message>
        <source>Search by command or key</source>
        <translation>コマンドまたはキーで検索</translation>
    </message>
    <message>
        <source>Letters without Ctrl or Alt work while the table or the text has the focus.</source>
        <translation>Ctrl や Alt を伴わない文字キーは、表またはテキストにフォーカスがあるときに使えます。</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>on its page</source>
        <translation>該当ページ</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>選択した行をコピー</translation>
    </message>
    <message>
        <source>Open or close a row</source>
        <translation>行を開閉</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>右、左</translation>
    </message>
    <message>
        <source>Open a row and all below it</source>
        <translation>行とその下をすべて開く</translation>
    </message>
    <message>
        <source>Go to the row that begins so</source>
        <translation>入力した文字で始まる行へ移動</translation>
    </message>
    <message>
        <source>letters, in tables without own letters</source>
        <translation>文字キー（独自の文字キーがない表）</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>複数の行を選択</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down, Ctrl+Space</source>
        <translation>Shift+上、Shift+下、Ctrl+Space</translation>
    </message>
    <message>
        <source>in tables</source>
        <translation>表の中</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>エディター</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>テキスト内</translation>
    </message>
</context>
<context>
    <name>pavise::ui::SilencedDialog</name>
    <message>
        <source>&amp;Log them…</source>
        <translation>ログに記録(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Stop logging</source>
        <translation>記録を停止(&amp;S)</translation>
    </message>
    <message>
        <source>What %1 refuses without a record</source>
        <translation>%1 が記録を残さずに拒否するもの</translation>
    </message>
    <message>
        <source>Looking for what is hidden</source>
        <translation>隠れているものを調査中</translation>
    </message>
    <message>
        <source>Refusals that leave no record</source>
        <translation>記録を残さない拒否</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Deny rule</source>
        <translation>deny ルール</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Each deny rule is held against all others.</source>
        <translation>各 deny ルールをほかのすべてのルールと照合しています。</translation>
    </message>
    <message>
        <source>A deny rule refuses and keeps quiet about it: a program may fail, and no log says why. Each row is a shortest example of what a rule hides.</source>
        <translation>deny ルールは拒否しても記録を残しません。プログラムが失敗しても、その理由はログに現れません。各行は、ルールが隠しているものの最短の例です。</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Unit behind a number: minutes</extracomment>
        <translation> 分</translation>
    </message>
    <message>
        <source>Minutes to log</source>
        <translation>ログに記録する分数</translation>
    </message>
    <message>
        <source>Have the kernel log what all profiles refuse silently, for</source>
        <translation>すべてのプロファイルが記録を残さずに拒否するものをカーネルに記録させる時間:</translation>
    </message>
    <message>
        <source>The profile has errors</source>
        <translation>プロファイルにエラーがあります</translation>
    </message>
    <message>
        <source>Nothing is hidden</source>
        <translation>隠れているものはありません</translation>
    </message>
    <message>
        <source>Whatever this profile refuses comes into the log.</source>
        <translation>このプロファイルが拒否したものはすべてログに記録されます。</translation>
    </message>
    <message>
        <source>Logging.</source>
        <translation>記録中です。</translation>
    </message>
    <message>
        <source>Until %1 the log also has what deny rules refuse. Make the program fail again, then look at Denials.</source>
        <translation>%1 まで、deny ルールが拒否したものもログに記録されます。プログラムの失敗を再現してから、「拒否」を確認してください。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Deny rules are silent again.</source>
        <translation>deny ルールは再び記録を残さなくなりました。</translation>
    </message>
    <message>
        <source>Not switched.</source>
        <translation>切り替えませんでした。</translation>
    </message>
    <message>
        <source>The password prompt was closed. Nothing was changed.</source>
        <translation>パスワードの入力画面が閉じられました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Only to look at.</source>
        <translation>閲覧専用です。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop reading; what is shown stays as it was</source>
        <translation>読み取りを中止します。表示中の内容はそのまま残ります</translation>
    </message>
    <message>
        <source>Reading the system…</source>
        <translation>システムを読み取り中…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Checking and editing only</source>
        <translation>検査と編集のみ</translation>
    </message>
    <message>
        <source>AppArmor on · %1 enforce · %2 complain</source>
        <translation>AppArmor 有効 · enforce %1 · complain %2</translation>
    </message>
    <message>
        <source>Show the overview</source>
        <translation>概要を表示</translation>
    </message>
    <message>
        <source>Policy revision %1</source>
        <translation>ポリシーリビジョン %1</translation>
    </message>
    <message>
        <source>Counts every change of the loaded policy</source>
        <translation>ロード済みポリシーの変更回数</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>ログを読み取り中…</translation>
    </message>
    <message>
        <source>Show denials</source>
        <translation>拒否を表示</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>ログなし</translation>
    </message>
    <message>
        <source>Show why there is no log</source>
        <translation>ログがない理由を表示</translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation>%1、追跡中</translation>
    </message>
    <message>
        <source>Where denials are read from</source>
        <translation>拒否の読み取り元</translation>
    </message>
</context>
<context>
    <name>pavise::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>手順 %1/%2: %3</translation>
    </message>
</context>
<context>
    <name>pavise::ui::SystemBanner</name>
    <message>
        <source>Open sample system</source>
        <translation>サンプルシステムを開く</translation>
    </message>
    <message>
        <source>Back to this computer</source>
        <translation>このコンピューターに戻る</translation>
    </message>
    <message>
        <source>Sample system.</source>
        <translation>サンプルシステム。</translation>
    </message>
    <message>
        <source>Recorded elsewhere. Nothing here changes this computer.</source>
        <translation>別の場所で記録されたものです。ここでの操作はこのコンピューターを変更しません。</translation>
    </message>
    <message>
        <source>Another system: %1.</source>
        <translation>別のシステム: %1。</translation>
    </message>
    <message>
        <source>Its files are read; nothing is loaded into this computer’s kernel.</source>
        <translation>ファイルを読み取るだけで、このコンピューターのカーネルには何もロードしません。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::TransitionsView</name>
    <message>
        <source>Save dra&amp;wing…</source>
        <translation>図を保存(&amp;W)…</translation>
    </message>
    <message>
        <source>Reading the profiles</source>
        <translation>プロファイルを読み取り中</translation>
    </message>
    <message>
        <source>Every profile file is read to see which program ends in which profile.</source>
        <translation>どのプログラムがどのプロファイルに行き着くかを調べるため、すべてのプロファイルファイルを読み取っています。</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>始点(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>終点(&amp;T)</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Transitions as a tree</source>
        <translation>遷移のツリー</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>移行先</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>段階ごと</translation>
    </message>
    <message>
        <source>No profiles to follow</source>
        <translation>たどれるプロファイルがありません</translation>
    </message>
    <message>
        <source>No profile file could be read, so nothing is known about what leads where.</source>
        <translation>プロファイルファイルを読み取れなかったため、移行先は何もわかりません。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>unconfined</source>
        <translation>unconfined</translation>
    </message>
    <message>
        <source>no file defines it</source>
        <translation>定義するファイルなし</translation>
    </message>
    <message>
        <source>comes with the profile</source>
        <translation>プロファイルに付属</translation>
    </message>
    <message>
        <source>The environment is kept, which may make the other program load foreign code.</source>
        <translation>環境変数が維持されるため、相手のプログラムに外部のコードを読み込ませるおそれがあります。</translation>
    </message>
    <message>
        <source>%1 leads nowhere</source>
        <translation>%1 からの移行先なし</translation>
    </message>
    <message numerus="yes">
        <source>%1 leads to %n profile(s)</source>
        <translation>
            <numerusform>%1 からの移行先: プロファイル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs that it starts stay in it, or are not allowed to start.</source>
        <translation>起動するプログラムは同じプロファイルのまま動作するか、起動を許可されません。</translation>
    </message>
    <message>
        <source>No way leads out of confinement.</source>
        <translation>制限から抜け出す経路はありません。</translation>
    </message>
    <message numerus="yes">
        <source>It can get unconfined in %n step(s).</source>
        <translation>
            <numerusform>%n 段階で制限なしになれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Start and end are the same</source>
        <translation>始点と終点が同じです</translation>
    </message>
    <message>
        <source>%1 cannot reach %2</source>
        <translation>%1 から %2 には到達できません</translation>
    </message>
    <message numerus="yes">
        <source>%1 can reach %2 in %n step(s)</source>
        <translation>
            <numerusform>%1 から %2 に %n 段階で到達できます</numerusform>
        </translation>
    </message>
    <message>
        <source>No chain of rules leads there.</source>
        <translation>そこに至るルールの連鎖はありません。</translation>
    </message>
    <message>
        <source>A shortest way is drawn strong and listed step by step.</source>
        <translation>最短経路を強調して描き、段階ごとに一覧します。</translation>
    </message>
    <message>
        <source>can get unconfined</source>
        <translation>制限なしになりうる</translation>
    </message>
    <message>
        <source>stays confined</source>
        <translation>制限されたまま</translation>
    </message>
    <message>
        <source>The nearest %1 are drawn.</source>
        <translation>最も近い %1 個を描いています。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with errors are left out.</source>
        <translation>
            <numerusform>エラーのあるファイル %n 個は除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>図を保存</translation>
    </message>
    <message>
        <source>Scalable drawings (*.svg)</source>
        <translation>ベクター画像 (*.svg)</translation>
    </message>
    <message>
        <source>The drawing could not be written: %1</source>
        <translation>図を書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>Solid box: a profile. Dashed box with a cross: no file defines it. Open diamond: it only complains. Dashed line: leads back. Enter starts from the chosen box, or opens a pile of them.</source>
        <translation>実線の枠: プロファイル。× 付きの破線の枠: 定義するファイルなし。白抜きのひし形: complain モードのみ。破線: 前に戻る遷移。Enter で選択した枠を始点にするか、まとめた枠を開きます。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::Tray</name>
    <message>
        <source>&amp;Open Pavise</source>
        <translation>Pavise を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Notify of new denials</source>
        <translation>新しい拒否を通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Reading the system…</source>
        <translation>システムを読み取り中…</translation>
    </message>
    <message>
        <source>AppArmor is on</source>
        <translation>AppArmor は有効です</translation>
    </message>
    <message numerus="yes">
        <source>Pavise: %1, %n new event(s)</source>
        <translation>
            <numerusform>Pavise: %1、新しいイベント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Pavise: %1</source>
        <translation>Pavise: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new &amp;event(s)</source>
        <translation>
            <numerusform>新しいイベント %n 件(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;denials</source>
        <translation>拒否を表示(&amp;D)</translation>
    </message>
</context>
<context>
    <name>pavise::ui::TrialBar</name>
    <message>
        <source>&amp;Keep</source>
        <translation>維持(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Seconds until the change is taken back</source>
        <translation>変更が元に戻るまでの秒数</translation>
    </message>
    <message>
        <source>It is taken back by itself unless you keep it.</source>
        <translation>維持しない限り、自動で元に戻ります。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revert (%n s)</source>
        <extracomment>A button; %n are the seconds until it happens by itself</extracomment>
        <translation>
            <numerusform>元に戻す（%n 秒）(&amp;R)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::UsernsDialog</name>
    <message>
        <source>User namespaces</source>
        <translation>ユーザー名前空間</translation>
    </message>
    <message>
        <source>Programs that were refused</source>
        <translation>拒否されたプログラム</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>Runs under</source>
        <translation>動作中のプロファイル</translation>
    </message>
    <message>
        <source>No program was refused</source>
        <translation>拒否されたプログラムはありません</translation>
    </message>
    <message>
        <source>The log that the Denials page shows has no refusal that comes from user namespaces. A program can be let all the same: name it below.</source>
        <translation>「拒否」ページに表示中のログには、ユーザー名前空間による拒否がありません。それでもプログラムを許可できます。下で指定してください。</translation>
    </message>
    <message>
        <source>&amp;Allow…</source>
        <translation>許可(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Learn from denials…</source>
        <translation>拒否から学習(&amp;L)…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose the program</source>
        <translation>プログラムを選択</translation>
    </message>
    <message>
        <source>Profile that would be made</source>
        <translation>作成されるプロファイル</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>プログラム(&amp;P)</translation>
    </message>
    <message>
        <source>This kernel has no switch that restricts user namespaces, so only profiles without a userns rule refuse them. What is made here also works on Ubuntu.</source>
        <translation>このカーネルにはユーザー名前空間を制限するスイッチがないため、拒否するのは userns ルールのないプロファイルだけです。ここで作成したものは Ubuntu でも機能します。</translation>
    </message>
    <message>
        <source>This system lets only programs with a profile that says so create user namespaces. Browsers, container tools and sandboxes need them, and fail or lose rights without.</source>
        <translation>このシステムでは、許可するプロファイルを持つプログラムだけがユーザー名前空間を作成できます。ブラウザー、コンテナーツール、サンドボックスはこれを必要とし、ないと失敗するか機能が制限されます。</translation>
    </message>
    <message>
        <source>The switch that restricts user namespaces is off: every unconfined program may create them.</source>
        <translation>ユーザー名前空間を制限するスイッチはオフです。制限のないプログラムはすべて作成できます。</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>プロファイルなし</translation>
    </message>
    <message>
        <source>The profile %1 has no rule for user namespaces. Learning adds one.</source>
        <translation>プロファイル %1 にはユーザー名前空間のルールがありません。学習で追加されます。</translation>
    </message>
    <message>
        <source>A profile in unconfined mode names the program and lets it create user namespaces; it restricts nothing else.</source>
        <translation>unconfined モードのプロファイルは、プログラムに名前を付け、ユーザー名前空間の作成を許可します。何も制限しません。</translation>
    </message>
    <message>
        <source>Name the program by its whole path</source>
        <translation>プログラムを完全なパスで指定してください</translation>
    </message>
    <message>
        <source>There is a profile file of that name.</source>
        <translation>その名前のプロファイルファイルがあります。</translation>
    </message>
    <message>
        <source>Open %1 in the editor and add the rule userns, to it.</source>
        <translation>%1 をエディターで開き、「userns,」ルールを追加してください。</translation>
    </message>
</context>
</TS>
