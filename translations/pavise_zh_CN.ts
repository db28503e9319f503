<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
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
        <translation>平台</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>any process</source>
        <translation>任意进程</translation>
    </message>
    <message>
        <source>unix socket @%1</source>
        <translation>unix 套接字 @%1</translation>
    </message>
    <message>
        <source>unnamed unix socket</source>
        <translation>未命名 unix 套接字</translation>
    </message>
    <message>
        <source>%1 as a link to %2</source>
        <translation>%1，作为到 %2 的链接</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>配置文件 %1</translation>
    </message>
    <message>
        <source>capability %1</source>
        <translation>权能 %1</translation>
    </message>
    <message>
        <source>network %1 %2</source>
        <translation>网络 %1 %2</translation>
    </message>
    <message>
        <source>D-Bus %1</source>
        <translation>D-Bus %1</translation>
    </message>
    <message>
        <source>signal %1 with %2</source>
        <translation>信号 %1，对端 %2</translation>
    </message>
    <message>
        <source>tracing %1</source>
        <translation>跟踪 %1</translation>
    </message>
    <message>
        <source>mount on %1</source>
        <translation>挂载到 %1</translation>
    </message>
    <message>
        <source>unmount %1</source>
        <translation>卸载 %1</translation>
    </message>
    <message>
        <source>new root %1</source>
        <translation>新的根目录 %1</translation>
    </message>
    <message>
        <source>user namespaces</source>
        <translation>用户命名空间</translation>
    </message>
    <message>
        <source>message queue %1</source>
        <translation>消息队列 %1</translation>
    </message>
    <message>
        <source>io_uring</source>
        <translation>io_uring</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>资源限制 %1</translation>
    </message>
    <message>
        <source>stays in the profile</source>
        <translation>留在本配置文件中</translation>
    </message>
    <message>
        <source>runs unconfined</source>
        <translation>不受限运行</translation>
    </message>
    <message>
        <source>changes to the program’s own profile</source>
        <translation>转换到该程序自己的配置文件</translation>
    </message>
    <message>
        <source>changes to a child profile</source>
        <translation>转换到子配置文件</translation>
    </message>
    <message>
        <source>changes to profile %1</source>
        <translation>转换到配置文件 %1</translation>
    </message>
</context>
<context>
    <name>ApplySheet</name>
    <message>
        <source>new profile</source>
        <translation>新配置文件</translation>
    </message>
    <message>
        <source>no longer in the file; the kernel keeps it until it is unloaded</source>
        <translation>文件中已没有；在卸载之前，内核会一直保留它</translation>
    </message>
    <message>
        <source>Recorded denials that it settles: %1 of %2.</source>
        <translation>可解决的拒绝记录：%2 条中的 %1 条。</translation>
    </message>
    <message numerus="yes">
        <source>It would refuse %n recorded access(es) that went through.</source>
        <translation>
            <numerusform>它会拒绝记录中原已放行的 %n 次访问。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running process(es)</source>
        <translation>
            <numerusform>%n 个正在运行的进程</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more differences than are shown; the text diff has every changed line.</source>
        <translation>还有未显示的差异；文本差异中包含所有更改的行。</translation>
    </message>
    <message>
        <source>Cannot be applied</source>
        <translation>无法应用</translation>
    </message>
    <message>
        <source>Look at this first</source>
        <translation>请先看这里</translation>
    </message>
    <message>
        <source>Same text</source>
        <translation>文本相同</translation>
    </message>
    <message>
        <source>Same meaning</source>
        <translation>含义相同</translation>
    </message>
    <message>
        <source>This is what the disk holds already. Applying loads it into the kernel again.</source>
        <translation>磁盘上已经是这些内容。应用会将其重新加载到内核。</translation>
    </message>
    <message>
        <source>Only the text differs, as comments or layout: nothing is newly allowed or denied.</source>
        <translation>只有注释或排版等文本差异：没有新增允许或拒绝的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n other profile(s) of these files keep their meaning.</source>
        <translation>
            <numerusform>这些文件中的其他 %n 个配置文件含义不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>更改的行</translation>
    </message>
    <message>
        <source>new file</source>
        <translation>新文件</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>Nothing can be loaded or enforced here. Profiles can still be opened, edited and checked, and logs can be read.</source>
        <translation>此处无法加载或强制执行策略，但仍可打开、编辑和检查配置文件，并读取日志。</translation>
    </message>
    <message>
        <source>AppArmor is on</source>
        <translation>AppArmor 已启用</translation>
    </message>
    <message>
        <source>This kernel has no AppArmor</source>
        <translation>此内核不含 AppArmor</translation>
    </message>
    <message>
        <source>Start a kernel of your distribution, or one built with AppArmor that names it in lsm=.</source>
        <translation>请启动您的发行版提供的内核，或启用了 AppArmor 并在 lsm= 中列出它的内核。</translation>
    </message>
    <message>
        <source>AppArmor was turned off when this computer started</source>
        <translation>本机启动时关闭了 AppArmor</translation>
    </message>
    <message>
        <source>Add apparmor to the lsm= list on the kernel’s command line, remove apparmor=0, and restart.</source>
        <translation>请在内核命令行的 lsm= 列表中加入 apparmor，移除 apparmor=0，然后重启。</translation>
    </message>
    <message>
        <source>AppArmor is on, but its file system is not mounted</source>
        <translation>AppArmor 已启用，但其文件系统未挂载</translation>
    </message>
    <message>
        <source>Mount securityfs on /sys/kernel/security; systemd does so at start.</source>
        <translation>请将 securityfs 挂载到 /sys/kernel/security；systemd 会在启动时完成此操作。</translation>
    </message>
    <message>
        <source>AppArmor is on, but its policy may not be read</source>
        <translation>AppArmor 已启用，但无权读取其策略</translation>
    </message>
    <message>
        <source>This happens inside containers and sandboxes. Start Pavise outside of it.</source>
        <translation>在容器和沙盒中会出现这种情况。请在其外部启动 Pavise。</translation>
    </message>
</context>
<context>
    <name>Candidate</name>
    <message>
        <source>exactly what was asked for</source>
        <translation>与请求完全一致</translation>
    </message>
    <message>
        <source>the same place for every user and process</source>
        <translation>对每个用户和进程都相同的位置</translation>
    </message>
    <message>
        <source>part of the name is new each time</source>
        <translation>名称中有一部分每次都不同</translation>
    </message>
    <message>
        <source>all files of this type in the folder</source>
        <translation>该文件夹中此类型的所有文件</translation>
    </message>
    <message>
        <source>all files in the folder</source>
        <translation>该文件夹中的所有文件</translation>
    </message>
    <message>
        <source>everything below the folder</source>
        <translation>该文件夹下的所有内容</translation>
    </message>
    <message>
        <source>a rule that is there gets what is missing</source>
        <translation>为现有规则补上缺少的部分</translation>
    </message>
    <message>
        <source>also files of other users</source>
        <translation>也包括其他用户的文件</translation>
    </message>
    <message>
        <source>what many programs need for the same purpose</source>
        <translation>许多程序为同一目的所需的内容</translation>
    </message>
    <message>
        <source>the same with fewer conditions</source>
        <translation>相同内容，条件更少</translation>
    </message>
    <message>
        <source>the program may do what this profile allows</source>
        <translation>该程序可以做本配置文件允许的事</translation>
    </message>
    <message>
        <source>the program gets rules of its own inside this profile</source>
        <translation>该程序在本配置文件内获得自己的规则</translation>
    </message>
    <message>
        <source>the program has a profile, which then holds</source>
        <translation>该程序已有配置文件，届时以其为准</translation>
    </message>
    <message>
        <source>the program runs under the profile that is named</source>
        <translation>该程序在指定的配置文件下运行</translation>
    </message>
    <message>
        <source>the program may do anything: no confinement at all</source>
        <translation>该程序可以做任何事：完全不受限</translation>
    </message>
    <message>
        <source>a part of the program with rules of its own</source>
        <translation>程序的一部分，拥有自己的规则</translation>
    </message>
    <message>
        <source>the file has no path from here; no rule can name it</source>
        <translation>该文件从此处没有路径；任何规则都无法指明它</translation>
    </message>
    <message>
        <source>a profile that allows everything, and this too</source>
        <translation>允许一切的配置文件，也包括此项</translation>
    </message>
    <message>
        <source>stays refused and is no longer logged</source>
        <translation>继续拒绝，且不再记录</translation>
    </message>
    <message>
        <source>its environment is passed on: it gains no rights</source>
        <translation>传递其环境变量：它不会获得额外权限</translation>
    </message>
    <message>
        <source>its environment is passed on as it is, so that whoever starts it can make it do other things</source>
        <translation>原样传递其环境变量，因此启动者可以让它做别的事</translation>
    </message>
    <message>
        <source>its environment is cleaned of what could make it do other things</source>
        <translation>清理其环境变量中可能让它做别的事的内容</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>only before</source>
        <translation>仅之前有</translation>
    </message>
    <message>
        <source>only after</source>
        <translation>仅之后有</translation>
    </message>
    <message>
        <source>same meaning</source>
        <translation>含义相同</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal in meaning</source>
        <translation>含义相同</translation>
    </message>
    <message numerus="yes">
        <source>%n newly allowed</source>
        <translation>
            <numerusform>%n 项新增允许</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer allowed</source>
        <translation>
            <numerusform>%n 项不再允许</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) run elsewhere</source>
        <translation>
            <numerusform>%n 个程序在别处运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is logged differs</source>
        <translation>仅记录方式不同</translation>
    </message>
    <message>
        <source>Only the header differs</source>
        <translation>仅头部不同</translation>
    </message>
    <message>
        <source>Other profiles</source>
        <translation>其他配置文件</translation>
    </message>
    <message>
        <source>From “%1” to “%2”.</source>
        <translation>从“%1”到“%2”。</translation>
    </message>
    <message>
        <source>Loading the file would change no answer.</source>
        <translation>加载该文件不会改变任何判定。</translation>
    </message>
    <message>
        <source>Even the texts are the same.</source>
        <translation>连文本也相同。</translation>
    </message>
    <message>
        <source>The texts differ, but every access is answered as before.</source>
        <translation>文本不同，但每项访问的判定都与之前一样。</translation>
    </message>
    <message>
        <source>Each row is a shortest example of something that is answered differently, with the rule that makes it so.</source>
        <translation>每一行是一个判定不同的最短示例，并附有造成该变化的规则。</translation>
    </message>
    <message>
        <source>There are more differences than are shown.</source>
        <translation>还有未显示的差异。</translation>
    </message>
    <message>
        <source>%1 newly allowed</source>
        <translation>%1 项新增允许</translation>
    </message>
    <message>
        <source>%1 no longer allowed</source>
        <translation>%1 项不再允许</translation>
    </message>
    <message>
        <source>%1 run elsewhere</source>
        <translation>%1 项在别处运行</translation>
    </message>
    <message>
        <source>%1 logged otherwise</source>
        <translation>%1 项记录方式不同</translation>
    </message>
    <message>
        <source>%1 in the header</source>
        <translation>%1 项在头部</translation>
    </message>
    <message>
        <source>%1 sensitive</source>
        <translation>%1 项敏感</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
</context>
<context>
    <name>DenialDetails</name>
    <message>
        <source>the kernel itself</source>
        <translation>内核本身</translation>
    </message>
    <message>
        <source>a system service</source>
        <translation>系统服务</translation>
    </message>
    <message>
        <source>a log file that names the kernel</source>
        <translation>标明来自内核的日志文件</translation>
    </message>
    <message>
        <source>any program can write such a line</source>
        <translation>任何程序都能写出这样的行</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>指向</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>File owner</source>
        <translation>文件所有者</translation>
    </message>
    <message>
        <source>the user itself</source>
        <translation>用户本人</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报告者</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>&amp;Go to profile</source>
        <translation>转到配置文件(&amp;G)</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>解释(&amp;X)</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>记录内容</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>%1, PID %2</source>
        <translation>%1，PID %2</translation>
    </message>
    <message>
        <source>Copy the log line</source>
        <translation>复制日志行</translation>
    </message>
    <message>
        <source>Copy the last log lines</source>
        <translation>复制最近的日志行</translation>
    </message>
    <message>
        <source>Log line</source>
        <translation>日志行</translation>
    </message>
    <message>
        <source>&amp;Go to the profile</source>
        <translation>转到该配置文件(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Only this profile</source>
        <translation>仅此配置文件(&amp;O)</translation>
    </message>
    <message>
        <source>Not this &amp;profile</source>
        <translation>排除此配置文件(&amp;P)</translation>
    </message>
    <message>
        <source>Only this &amp;target</source>
        <translation>仅此目标(&amp;T)</translation>
    </message>
    <message>
        <source>Not this t&amp;arget</source>
        <translation>排除此目标(&amp;A)</translation>
    </message>
    <message>
        <source>Cop&amp;y log lines</source>
        <translation>复制日志行(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>Denials</name>
    <message>
        <source> port %1</source>
        <translation> 端口 %1</translation>
    </message>
    <message>
        <source>peer %1</source>
        <translation>对端 %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>读写</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 发往 %2</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未指明</translation>
    </message>
    <message>
        <source>use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>exec</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>capability</source>
        <translation>权能</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>unix</source>
        <translation>unix</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>ptrace</source>
        <translation>ptrace</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>挂载</translation>
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
        <translation>配置文件转换</translation>
    </message>
    <message>
        <source>hat change</source>
        <translation>hat 转换</translation>
    </message>
    <message>
        <source>D-Bus</source>
        <translation>D-Bus</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Use the capability %1</source>
        <translation>使用权能 %1</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>某程序</translation>
    </message>
    <message>
        <source>The loaded policy was changed: %1 %2.</source>
        <translation>已加载的策略发生更改：%1 %2。</translation>
    </message>
    <message>
        <source>AppArmor reported: %1 %2</source>
        <translation>AppArmor 报告：%1 %2</translation>
    </message>
    <message>
        <source>%1 asked for this: %2. The profile %3 does not allow it, so the kernel refused.</source>
        <translation>%1 请求：%2。配置文件 %3 不允许此访问，因此内核拒绝了它。</translation>
    </message>
    <message>
        <source>%1 asked for this: %2. The profile %3 does not allow it, so the kernel killed it.</source>
        <translation>%1 请求：%2。配置文件 %3 不允许此访问，因此内核终止了该程序。</translation>
    </message>
    <message>
        <source>%1 asked for this: %2. The profile %3 has no rule for it; it only complains, so it was allowed. Enforced, it would be refused.</source>
        <translation>%1 请求：%2。配置文件 %3 没有相应的规则；它只记录不拒绝，因此放行了。若强制执行则会拒绝。</translation>
    </message>
    <message>
        <source>%1 asked for this: %2. The profile %3 allows it and asks for a record.</source>
        <translation>%1 请求：%2。配置文件 %3 允许此访问，并要求记录。</translation>
    </message>
</context>
<context>
    <name>Diagnostic</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes and was not read</source>
        <translation>%1 大于 %2 字节，未读取</translation>
    </message>
    <message>
        <source>two changes want the same place of the file</source>
        <translation>两项更改针对文件的同一位置</translation>
    </message>
    <message>
        <source>a change lies outside the file</source>
        <translation>有一项更改位于文件范围之外</translation>
    </message>
    <message>
        <source>found %1 where %2 was expected</source>
        <translation>此处应为 %2，却是 %1</translation>
    </message>
    <message>
        <source>the file ends before this is complete</source>
        <translation>此项尚未完整，文件就结束了</translation>
    </message>
    <message>
        <source>the line ends before this is complete</source>
        <translation>此项尚未完整，行就结束了</translation>
    </message>
    <message>
        <source>the character %1 cannot stand here</source>
        <translation>字符 %1 不能出现在此处</translation>
    </message>
    <message>
        <source>white space cannot stand here</source>
        <translation>此处不能有空白字符</translation>
    </message>
    <message>
        <source>the file starts with a byte order mark, which AppArmor does not understand; remove it</source>
        <translation>文件以字节顺序标记开头，AppArmor 无法识别；请将其移除</translation>
    </message>
    <message>
        <source>%1 starts with a quotation mark that is never closed</source>
        <translation>%1 以引号开头，但引号未闭合</translation>
    </message>
    <message>
        <source>a comment on the last line needs a line break after it</source>
        <translation>最后一行的注释之后需要换行</translation>
    </message>
    <message>
        <source>a comment cannot stand inside this rule; put %1 before or behind the rule</source>
        <translation>此规则内部不能有注释；请将 %1 放到规则之前或之后</translation>
    </message>
    <message>
        <source>a comma is missing at the end of this rule</source>
        <translation>此规则末尾缺少逗号</translation>
    </message>
    <message>
        <source>this { is never closed with a }</source>
        <translation>此 { 没有对应的 }</translation>
    </message>
    <message>
        <source>this } closes nothing</source>
        <translation>此 } 没有对应的 {</translation>
    </message>
    <message>
        <source>the { needs a space before it; without one it is part of the name</source>
        <translation>{ 之前需要空格；否则它会成为名称的一部分</translation>
    </message>
    <message>
        <source>no rule starts with %1</source>
        <translation>没有以 %1 开头的规则</translation>
    </message>
    <message>
        <source>found %1 where a profile was expected</source>
        <translation>此处应为配置文件，却是 %1</translation>
    </message>
    <message>
        <source>found %1 where a name was expected</source>
        <translation>此处应为名称，却是 %1</translation>
    </message>
    <message>
        <source>found %1 where a path was expected; a path starts with / or a variable</source>
        <translation>此处应为路径，却是 %1；路径以 / 或变量开头</translation>
    </message>
    <message>
        <source>found %1 where the path of a file was expected, such as &lt;abstractions/base&gt;</source>
        <translation>此处应为文件路径（例如 &lt;abstractions/base&gt;），却是 %1</translation>
    </message>
    <message>
        <source>found %1 where permissions were expected: r, w, a, l, k, m, and x after i, u, U, p, P, c or C</source>
        <translation>此处应为权限，却是 %1：可用 r、w、a、l、k、m，以及在 i、u、U、p、P、c 或 C 之后的 x</translation>
    </message>
    <message>
        <source>found %1 where a value was expected</source>
        <translation>此处应为值，却是 %1</translation>
    </message>
    <message>
        <source>found %1 where a number was expected</source>
        <translation>此处应为数字，却是 %1</translation>
    </message>
    <message>
        <source>found %1 where a variable such as @{HOME} or $debug was expected</source>
        <translation>此处应为变量（例如 @{HOME} 或 $debug），却是 %1</translation>
    </message>
    <message>
        <source>found %1 where a condition was expected, such as $debug or @{A} == b</source>
        <translation>此处应为条件（例如 $debug 或 @{A} == b），却是 %1</translation>
    </message>
    <message>
        <source>%1 starts a rule outside any profile; rules belong between the { and } of a profile</source>
        <translation>%1 开始了一条位于配置文件之外的规则；规则应写在配置文件的 { 和 } 之间</translation>
    </message>
    <message>
        <source>%1 can only be set before the first profile, not inside one</source>
        <translation>%1 只能在第一个配置文件之前设置，不能在配置文件内部设置</translation>
    </message>
    <message>
        <source>a profile inside a profile needs the word profile or hat before its name %1</source>
        <translation>配置文件内部的配置文件，其名称 %1 之前需要 profile 或 hat 一词</translation>
    </message>
    <message>
        <source>else must follow the } of an if</source>
        <translation>else 必须跟在 if 的 } 之后</translation>
    </message>
    <message>
        <source>a limit starts with the words set rlimit</source>
        <translation>资源限制以 set rlimit 开头</translation>
    </message>
    <message>
        <source>%1 is repeated or out of order; the order is priority, audit, allow or deny, owner</source>
        <translation>%1 重复或顺序不对；正确顺序为 priority、audit、allow 或 deny、owner</translation>
    </message>
    <message>
        <source>the values of a variable are separated by spaces; commas are not allowed</source>
        <translation>变量的值以空格分隔；不允许使用逗号</translation>
    </message>
    <message>
        <source>%1 is given no value; write &quot;&quot; for an empty one</source>
        <translation>%1 没有值；空值请写作 &quot;&quot;</translation>
    </message>
    <message>
        <source>%1=( ) is not allowed here</source>
        <translation>此处不允许使用 %1=( )</translation>
    </message>
    <message>
        <source>the peer of this kind of rule is written without parentheses: peer=NAME</source>
        <translation>此类规则的对端不带括号：peer=NAME</translation>
    </message>
    <message>
        <source>conditions cannot stand behind -&gt;; put them right after mount</source>
        <translation>条件不能写在 -&gt; 之后；请紧跟在 mount 之后</translation>
    </message>
    <message>
        <source>an include is not followed by a comma</source>
        <translation>include 之后不加逗号</translation>
    </message>
    <message>
        <source>more than %1 levels inside each other are not supported</source>
        <translation>不支持超过 %1 层的嵌套</translation>
    </message>
    <message>
        <source>the file has more than %1 words and was not read to its end</source>
        <translation>文件超过 %1 个词，未读取到末尾</translation>
    </message>
    <message>
        <source>there are more than %1 errors; the rest is not shown</source>
        <translation>错误超过 %1 个；其余未显示</translation>
    </message>
    <message>
        <source>included file %1 does not exist</source>
        <translation>包含的文件 %1 不存在</translation>
    </message>
    <message>
        <source>included file %1 cannot be read</source>
        <translation>无法读取包含的文件 %1</translation>
    </message>
    <message>
        <source>this profile includes more than %1 files</source>
        <translation>此配置文件包含了超过 %1 个文件</translation>
    </message>
    <message>
        <source>%1 looks like a leftover copy and is not included</source>
        <translation>%1 像是残留的副本，未包含</translation>
    </message>
    <message>
        <source>%1 includes itself, here or through another file; it is not read once more</source>
        <translation>%1 在此处或通过另一个文件包含了自身；不会再次读取</translation>
    </message>
    <message>
        <source>the same rule stands in this profile already</source>
        <translation>此配置文件中已有相同的规则</translation>
    </message>
    <message>
        <source>this rule adds nothing: other rules of the profile grant the same</source>
        <translation>此规则没有增加任何内容：配置文件的其他规则已授予相同权限</translation>
    </message>
    <message>
        <source>this rule adds nothing: %1, which the profile includes, grants the same</source>
        <translation>此规则没有增加任何内容：配置文件所包含的 %1 已授予相同权限</translation>
    </message>
    <message>
        <source>this rule changes nothing: what it refuses is refused without it</source>
        <translation>此规则没有改变任何内容：没有它，它所拒绝的访问也会被拒绝</translation>
    </message>
    <message>
        <source>this rule has no effect: wherever it applies, another rule decides</source>
        <translation>此规则不起作用：凡是它适用之处，均由另一条规则决定</translation>
    </message>
    <message>
        <source>this rule can never apply: nothing that the kernel asks for matches it</source>
        <translation>此规则永远不会适用：内核询问的任何访问都不与之匹配</translation>
    </message>
    <message>
        <source>this is the rule that counts</source>
        <translation>实际生效的是这条规则</translation>
    </message>
    <message>
        <source>profile %1 is too large to look for rules without effect</source>
        <translation>配置文件 %1 过大，无法查找不起作用的规则</translation>
    </message>
    <message>
        <source>there is no profile %1; a program that is to change to it cannot be started</source>
        <translation>没有配置文件 %1；要转换到它的程序将无法启动</translation>
    </message>
    <message>
        <source>no child profile here is for %1; such a program cannot be started</source>
        <translation>此处没有用于 %1 的子配置文件；这样的程序将无法启动</translation>
    </message>
    <message>
        <source>this %1 rule allows everything of its kind; name what the program needs</source>
        <translation>这条 %1 规则允许同类的一切访问；请指明程序需要什么</translation>
    </message>
    <message>
        <source>this pattern lets the program change %1, and so gain more rights than this profile gives</source>
        <translation>此匹配模式使程序可以更改 %1，从而获得超出本配置文件的权限</translation>
    </message>
    <message>
        <source>this pattern lets the program read %1, which holds secrets</source>
        <translation>此匹配模式使程序可以读取含有机密的 %1</translation>
    </message>
    <message>
        <source>with %1 and this pattern, almost any program can be started without the limits of this profile</source>
        <translation>使用 %1 和此匹配模式，几乎任何程序都能在不受本配置文件限制的情况下启动</translation>
    </message>
    <message>
        <source>the program may write %1 and then run it, so that it can run anything</source>
        <translation>程序可以写入 %1 然后运行它，因此能运行任何内容</translation>
    </message>
    <message>
        <source>with %1 the program runs without the limits of any profile when it has none of its own</source>
        <translation>使用 %1 时，若该程序没有自己的配置文件，就会不受任何配置文件限制地运行</translation>
    </message>
    <message>
        <source>with %1 the environment is passed on; it may make the other program load foreign code</source>
        <translation>使用 %1 时会传递环境变量；这可能使另一个程序加载外来代码</translation>
    </message>
    <message>
        <source>%2 does not enforce this %1 rule</source>
        <translation>%2 不会强制执行这条 %1 规则</translation>
    </message>
    <message>
        <source>apparmor_parser before 6.0 refuses %1</source>
        <translation>6.0 之前的 apparmor_parser 不接受 %1</translation>
    </message>
    <message>
        <source>apparmor_parser loses a %1 rule inside if; here it counts</source>
        <translation>apparmor_parser 会丢失 if 内部的 %1 规则；此处它有效</translation>
    </message>
    <message>
        <source>apparmor_parser looks for the child beside the wrong profile; here it is %1</source>
        <translation>apparmor_parser 会在错误的配置文件旁查找子配置文件；此处为 %1</translation>
    </message>
    <message>
        <source>apparmor_parser lets files of other users through deny all; here everything is refused</source>
        <translation>apparmor_parser 会让其他用户的文件绕过 deny all；此处则全部拒绝</translation>
    </message>
    <message>
        <source>there is no message %1 that could be allowed</source>
        <translation>没有可以允许的消息 %1</translation>
    </message>
    <message>
        <source>%1 is not a list of kernel features</source>
        <translation>%1 不是内核特性列表</translation>
    </message>
    <message>
        <source>this file does not say which AppArmor features it was written for; the oldest common set is assumed</source>
        <translation>此文件没有说明是针对哪些 AppArmor 特性编写的；将假定为最旧的通用特性集</translation>
    </message>
    <message>
        <source>the feature set %1 named by abi does not exist</source>
        <translation>abi 指定的特性集 %1 不存在</translation>
    </message>
    <message>
        <source>abi %1 differs from the one declared first, which holds</source>
        <translation>abi %1 与最先声明的不同，以最先声明的为准</translation>
    </message>
    <message>
        <source>variable %1 is not defined</source>
        <translation>变量 %1 未定义</translation>
    </message>
    <message>
        <source>variable %1 is defined a second time; use += to add values</source>
        <translation>变量 %1 重复定义；请使用 += 添加值</translation>
    </message>
    <message>
        <source>%1 was first defined here</source>
        <translation>%1 最先在此处定义</translation>
    </message>
    <message>
        <source>values are added to variable %1 before it is defined</source>
        <translation>在定义变量 %1 之前就向其添加值</translation>
    </message>
    <message>
        <source>%1 is not a variable name: a letter, then letters, digits and _</source>
        <translation>%1 不是变量名：应以字母开头，后接字母、数字和 _</translation>
    </message>
    <message>
        <source>%1 is a boolean variable and has no values to put here</source>
        <translation>%1 是布尔变量，没有可代入此处的值</translation>
    </message>
    <message>
        <source>%1 is not a boolean variable</source>
        <translation>%1 不是布尔变量</translation>
    </message>
    <message>
        <source>variable %1 refers to itself by way of %2</source>
        <translation>变量 %1 经由 %2 引用了自身</translation>
    </message>
    <message>
        <source>variable %1 expands to more than %2 values</source>
        <translation>变量 %1 展开后超过 %2 个值</translation>
    </message>
    <message>
        <source>with variable %1 put in, this text is longer than %2 bytes</source>
        <translation>代入变量 %1 后，此文本长度超过 %2 字节</translation>
    </message>
    <message>
        <source>%1 is taken as a choice after an @, not as a variable; write \@ to say so</source>
        <translation>%1 被当作 @ 之后的多选项，而不是变量；请写作 \@ 以明确表示</translation>
    </message>
    <message>
        <source>+= cannot be used with boolean variable %1</source>
        <translation>+= 不能用于布尔变量 %1</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be ordered: one is a number and the other is not</source>
        <translation>%1 与 %2 无法比较大小：其中一个是数字，另一个不是</translation>
    </message>
    <message>
        <source>%1 is too large a number</source>
        <translation>数字 %1 过大</translation>
    </message>
    <message>
        <source>apparmor_parser 6.0 takes %1 as not defined here because it is boolean; it is treated as defined</source>
        <translation>apparmor_parser 6.0 因 %1 是布尔变量而在此处视其为未定义；此处按已定义处理</translation>
    </message>
    <message>
        <source>an alias from %1 to the same place exists already</source>
        <translation>从 %1 到同一位置的别名已存在</translation>
    </message>
    <message>
        <source>%1 must stand before the first profile</source>
        <translation>%1 必须位于第一个配置文件之前</translation>
    </message>
    <message>
        <source>includes are nested more than %1 deep</source>
        <translation>include 嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>profile name %1 must begin with / or a namespace, or follow the word profile</source>
        <translation>配置文件名 %1 必须以 / 或命名空间开头，或跟在 profile 一词之后</translation>
    </message>
    <message>
        <source>a path as the name of a profile is old style; give it a name: profile name %1</source>
        <translation>用路径作配置文件名是旧写法；请为它命名：profile 名称 %1</translation>
    </message>
    <message>
        <source>the namespace in %1 lacks its closing colon</source>
        <translation>%1 中的命名空间缺少结尾的冒号</translation>
    </message>
    <message>
        <source>the namespace in %1 is empty</source>
        <translation>%1 中的命名空间为空</translation>
    </message>
    <message>
        <source>there is no profile name in %1</source>
        <translation>%1 中没有配置文件名</translation>
    </message>
    <message>
        <source>attachment %1 must begin with / or a variable</source>
        <translation>附加路径 %1 必须以 / 或变量开头</translation>
    </message>
    <message>
        <source>hat %1 cannot have xattrs</source>
        <translation>hat %1 不能有 xattrs</translation>
    </message>
    <message>
        <source>%1=( ) does not belong in the head of a profile; only xattrs and flags do</source>
        <translation>%1=( ) 不能用在配置文件头部；只允许 xattrs 和 flags</translation>
    </message>
    <message>
        <source>another profile called %1 takes the place of this one</source>
        <translation>另一个名为 %1 的配置文件取代了这一个</translation>
    </message>
    <message>
        <source>the other profile %1 is here</source>
        <translation>另一个配置文件 %1 在此处</translation>
    </message>
    <message>
        <source>there is already a profile named %1</source>
        <translation>已有名为 %1 的配置文件</translation>
    </message>
    <message>
        <source>%1 is not a profile flag</source>
        <translation>%1 不是配置文件标志</translation>
    </message>
    <message>
        <source>flags %1 and %2 exclude each other</source>
        <translation>标志 %1 和 %2 互斥</translation>
    </message>
    <message>
        <source>flag %1 cannot have the value %2</source>
        <translation>标志 %1 不能取值 %2</translation>
    </message>
    <message>
        <source>the kernel does not know flag %1; it has no effect</source>
        <translation>内核不认识标志 %1；它不起作用</translation>
    </message>
    <message>
        <source>identity %1 must not contain a space</source>
        <translation>标识 %1 不能包含空格</translation>
    </message>
    <message>
        <source>profile %1 has more than %2 different exec targets</source>
        <translation>配置文件 %1 有超过 %2 个不同的执行目标</translation>
    </message>
    <message>
        <source>%1 cannot be used with %2 rules</source>
        <translation>%1 不能用于 %2 规则</translation>
    </message>
    <message>
        <source>priority %1 is outside -1000 to 1000</source>
        <translation>优先级 %1 超出 -1000 到 1000 的范围</translation>
    </message>
    <message>
        <source>%1 here contradicts %2 of the block around it</source>
        <translation>此处的 %1 与外层块的 %2 相矛盾</translation>
    </message>
    <message>
        <source>%1 has no effect on %2 rules</source>
        <translation>%1 对 %2 规则不起作用</translation>
    </message>
    <message>
        <source>apparmor_parser drops %1 rules from a block; here this one is kept</source>
        <translation>apparmor_parser 会丢弃块中的 %1 规则；此处则保留</translation>
    </message>
    <message>
        <source>the prefix is applied to every rule of %1; apparmor_parser applies it to the first one only</source>
        <translation>该前缀应用于 %1 的每条规则；apparmor_parser 只将其应用于第一条</translation>
    </message>
    <message>
        <source>the kernel does not enforce %1 rules written for this feature set; this rule has no effect</source>
        <translation>对于此特性集，内核不会强制执行 %1 规则；此规则不起作用</translation>
    </message>
    <message>
        <source>the kernel cannot enforce the details of this %1 rule; it becomes %2</source>
        <translation>内核无法强制执行这条 %1 规则的细节；它会变为 %2</translation>
    </message>
    <message>
        <source>no access can ever match this rule</source>
        <translation>任何访问都不可能与此规则匹配</translation>
    </message>
    <message>
        <source>%1 is not a condition of %2 rules</source>
        <translation>%1 不是 %2 规则的条件</translation>
    </message>
    <message>
        <source>condition %1 of %2 rules only takes =</source>
        <translation>%2 规则的条件 %1 只能使用 =</translation>
    </message>
    <message>
        <source>condition %1 can only be given once</source>
        <translation>条件 %1 只能给出一次</translation>
    </message>
    <message>
        <source>condition %1 takes a single value</source>
        <translation>条件 %1 只能取单个值</translation>
    </message>
    <message>
        <source>condition %1 needs a value</source>
        <translation>条件 %1 需要值</translation>
    </message>
    <message>
        <source>condition %1 is only possible inside peer=( )</source>
        <translation>条件 %1 只能用在 peer=( ) 内部</translation>
    </message>
    <message>
        <source>condition %1 is not possible inside peer=( )</source>
        <translation>条件 %1 不能用在 peer=( ) 内部</translation>
    </message>
    <message>
        <source>%2 is not a value for %1</source>
        <translation>%2 不是 %1 的有效值</translation>
    </message>
    <message>
        <source>%1 is not a permission of %2 rules; there are %3</source>
        <translation>%1 不是 %2 规则的权限；可用的有 %3</translation>
    </message>
    <message>
        <source>%1 cannot be used together with %2</source>
        <translation>%1 不能与 %2 一起使用</translation>
    </message>
    <message>
        <source>x in %1 does not say how the program is to run; write ix, px, cx or ux</source>
        <translation>%1 中的 x 没有说明程序如何运行；请写 ix、px、cx 或 ux</translation>
    </message>
    <message>
        <source>a deny rule forbids every way to run a program; write a plain x instead of %1</source>
        <translation>deny 规则禁止以任何方式运行程序；请只写 x，不要写 %1</translation>
    </message>
    <message>
        <source>%1 holds two different ways to run the program</source>
        <translation>%1 包含两种不同的程序运行方式</translation>
    </message>
    <message>
        <source>with %1 the program runs unconfined and with the environment of this one, which it may be attacked through</source>
        <translation>使用 %1 时，该程序不受限运行并继承此程序的环境变量，可能因此遭到攻击</translation>
    </message>
    <message>
        <source>%1 holds both a and w; w includes a</source>
        <translation>%1 同时包含 a 和 w；w 已包含 a</translation>
    </message>
    <message>
        <source>upper-case letters in %1 are old style; write %2</source>
        <translation>%1 中的大写字母是旧写法；请写作 %2</translation>
    </message>
    <message>
        <source>%1 says how a program is run, but the rule does not let one run</source>
        <translation>%1 说明了程序如何运行，但此规则并不允许运行程序</translation>
    </message>
    <message>
        <source>subset is only possible when the permission is l alone</source>
        <translation>只有在权限仅为 l 时才能使用 subset</translation>
    </message>
    <message>
        <source>both a link and an exec use the target after -&gt;; it is taken for the exec</source>
        <translation>链接和执行都使用 -&gt; 之后的目标；此处按执行处理</translation>
    </message>
    <message>
        <source>a target after the permissions does not count: the link may point to any file</source>
        <translation>权限之后的目标不起作用：链接可以指向任何文件</translation>
    </message>
    <message>
        <source>%1 names a profile, which a link cannot have as its target</source>
        <translation>%1 指明的是配置文件，不能作为链接的目标</translation>
    </message>
    <message>
        <source>%1 must begin with / or a variable</source>
        <translation>%1 必须以 / 或变量开头</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a profile; the program will not start</source>
        <translation>%1 不能作为配置文件名；该程序将无法启动</translation>
    </message>
    <message>
        <source>apparmor_parser does not put in the variables of exec target %1; here they are</source>
        <translation>apparmor_parser 不会代入执行目标 %1 中的变量；此处会代入</translation>
    </message>
    <message>
        <source>exec target %1 stands for several profiles; name one</source>
        <translation>执行目标 %1 代表多个配置文件；请指明一个</translation>
    </message>
    <message>
        <source>%1 is given both %2 and %3</source>
        <translation>%1 同时被赋予 %2 和 %3</translation>
    </message>
    <message>
        <source>the other rule for %1 is here</source>
        <translation>%1 的另一条规则在此处</translation>
    </message>
    <message>
        <source>{ } needs at least two alternatives with a comma between them</source>
        <translation>{ } 需要至少两个以逗号分隔的备选项</translation>
    </message>
    <message>
        <source>%1 is not closed</source>
        <translation>%1 没有闭合</translation>
    </message>
    <message>
        <source>%1 closes nothing</source>
        <translation>%1 没有与之对应的开头</translation>
    </message>
    <message>
        <source>{ } is nested more than %1 deep</source>
        <translation>{ } 嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>[ ] must hold at least one character</source>
        <translation>[ ] 必须包含至少一个字符</translation>
    </message>
    <message>
        <source>the \ at the end has nothing to escape</source>
        <translation>末尾的 \ 之后没有可转义的内容</translation>
    </message>
    <message>
        <source>%1 inside [ ] stands for itself; apparmor_parser makes it match nothing useful</source>
        <translation>[ ] 内的 %1 代表其自身；apparmor_parser 会使它匹配不到有用的内容</translation>
    </message>
    <message>
        <source>a zero byte cannot be part of a name or path</source>
        <translation>空字节不能出现在名称或路径中</translation>
    </message>
    <message>
        <source>a zero byte ends the word here; what follows it does not count</source>
        <translation>空字节使该词在此处结束；其后的内容无效</translation>
    </message>
    <message>
        <source>%1 is not a capability</source>
        <translation>%1 不是权能</translation>
    </message>
    <message>
        <source>there is no network family, type or protocol %1</source>
        <translation>没有网络协议族、类型或协议 %1</translation>
    </message>
    <message>
        <source>addresses and ports are only possible for inet and inet6</source>
        <translation>地址和端口只能用于 inet 和 inet6</translation>
    </message>
    <message>
        <source>port 0 stands for every port</source>
        <translation>端口 0 代表所有端口</translation>
    </message>
    <message>
        <source>%1 is not a signal</source>
        <translation>%1 不是信号</translation>
    </message>
    <message>
        <source>name= on this side belongs to a bind rule; it cannot stand with path, interface, member or peer</source>
        <translation>这一侧的 name= 属于 bind 规则；不能与 path、interface、member 或 peer 同时使用</translation>
    </message>
    <message>
        <source>message queue %1 must begin with / or be a number</source>
        <translation>消息队列 %1 必须以 / 开头或为数字</translation>
    </message>
    <message>
        <source>message queue %1 is not of type %2</source>
        <translation>消息队列 %1 不是 %2 类型</translation>
    </message>
    <message>
        <source>%1 is not a mount option</source>
        <translation>%1 不是挂载选项</translation>
    </message>
    <message>
        <source>the mount options %1 contradict each other</source>
        <translation>挂载选项 %1 相互矛盾</translation>
    </message>
    <message>
        <source>this combination of options, type and paths can never match a mount</source>
        <translation>这种选项、类型和路径的组合永远不会与任何挂载匹配</translation>
    </message>
    <message>
        <source>there is no resource limit %1</source>
        <translation>没有资源限制 %1</translation>
    </message>
    <message>
        <source>%2 is not a value for resource limit %1</source>
        <translation>%2 不是资源限制 %1 的有效值</translation>
    </message>
    <message>
        <source>resource limit %1 must be at least one second; %2 is less</source>
        <translation>资源限制 %1 必须至少为一秒；%2 不足一秒</translation>
    </message>
    <message>
        <source>no unit is given for resource limit %1; %2 is assumed</source>
        <translation>资源限制 %1 没有给出单位；将采用 %2</translation>
    </message>
    <message>
        <source>safe and unsafe need the path of a program after them</source>
        <translation>safe 和 unsafe 之后需要程序路径</translation>
    </message>
    <message>
        <source>the rules need more than %1 states</source>
        <translation>规则需要超过 %1 个状态</translation>
    </message>
    <message>
        <source>the rules need more than %1 MB of memory</source>
        <translation>规则需要超过 %1 MB 内存</translation>
    </message>
    <message>
        <source>the rules take longer than %1 s to compile</source>
        <translation>编译规则需要超过 %1 秒</translation>
    </message>
    <message>
        <source>alternatives are nested in each other more than %1 deep</source>
        <translation>备选项相互嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>stopped before it was finished</source>
        <translation>未完成即被停止</translation>
    </message>
    <message>
        <source>this rule is another of those whose wildcards multiply</source>
        <translation>此规则也属于通配符会成倍增长的规则</translation>
    </message>
    <message>
        <source>%1 wildcards can match the same path at once, this rule&apos;s among them; each more of them can double the compiled policy</source>
        <translation>有 %1 个通配符可能同时匹配同一路径，其中包括此规则的通配符；每增加一个都可能使编译后的策略翻倍</translation>
    </message>
    <message>
        <source>%1 wildcards for one character after a * double the compiled policy each; more than %2 make it large</source>
        <translation>* 之后的 %1 个单字符通配符每个都会使编译后的策略翻倍；超过 %2 个就会使其变得很大</translation>
    </message>
    <message>
        <source>the compiled policy has %2 bytes, more than the limit of %1</source>
        <translation>编译后的策略有 %2 字节，超过 %1 字节的上限</translation>
    </message>
    <message>
        <source>the compiled policy is cut off at byte %1; compile it again</source>
        <translation>编译后的策略在字节 %1 处被截断；请重新编译</translation>
    </message>
    <message>
        <source>the compiled policy does not have %1 at byte %2; compile it again</source>
        <translation>编译后的策略在字节 %2 处没有 %1；请重新编译</translation>
    </message>
    <message>
        <source>the compiled policy has version %1, which not every kernel knows (byte %2)</source>
        <translation>编译后的策略版本为 %1，并非所有内核都支持（字节 %2）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a profile (byte %2 of the policy)</source>
        <translation>“%1”不能作为配置文件名（策略的字节 %2）</translation>
    </message>
    <message>
        <source>the compiled policy has two profiles called %1 (byte %2); rename one</source>
        <translation>编译后的策略中有两个名为 %1 的配置文件（字节 %2）；请重命名其中一个</translation>
    </message>
    <message>
        <source>profile %1 comes without the profile it belongs to, or before it (byte %2 of the policy)</source>
        <translation>配置文件 %1 缺少它所属的配置文件，或出现在其之前（策略的字节 %2）</translation>
    </message>
    <message>
        <source>profile %1 is for another namespace than those before it; load them separately (byte %2 of the policy)</source>
        <translation>配置文件 %1 与之前的配置文件不属于同一命名空间；请分别加载（策略的字节 %2）</translation>
    </message>
    <message>
        <source>%1 of the compiled policy cannot be %2 (byte %3); compile it again</source>
        <translation>编译后的策略中的 %1 不能为 %2（字节 %3）；请重新编译</translation>
    </message>
    <message>
        <source>table %1 of the compiled policy is damaged (byte %2); compile it again</source>
        <translation>编译后的策略中的表 %1 已损坏（字节 %2）；请重新编译</translation>
    </message>
    <message>
        <source>state %1 of the compiled policy is wrong in table %2 (byte %3); compile it again</source>
        <translation>编译后的策略中的状态 %1 在表 %2 中有误（字节 %3）；请重新编译</translation>
    </message>
    <message>
        <source>the compiled policy has no target number %1 for a program that may be started (byte %2); compile it again</source>
        <translation>编译后的策略中没有可启动程序的 %1 号目标（字节 %2）；请重新编译</translation>
    </message>
    <message>
        <source>this rule cannot be expressed in the policy of the kernel; nothing was compiled</source>
        <translation>此规则无法用内核的策略表达；未编译任何内容</translation>
    </message>
    <message>
        <source>the kernel refused profile %1: %2</source>
        <translation>内核拒绝了配置文件 %1：%2</translation>
    </message>
    <message>
        <source>the kernel did not accept the compiled form of profile %1 (%2); nothing was changed</source>
        <translation>内核不接受配置文件 %1 的编译结果（%2）；未作任何更改</translation>
    </message>
    <message>
        <source>the kernel does not know the format in which profile %1 was compiled</source>
        <translation>内核不认识编译配置文件 %1 所用的格式</translation>
    </message>
    <message>
        <source>profile %1 is loaded already; replace it instead of adding it</source>
        <translation>配置文件 %1 已加载；请替换它，而不是添加</translation>
    </message>
    <message>
        <source>profile %1 is not loaded in the kernel</source>
        <translation>配置文件 %1 未加载到内核</translation>
    </message>
    <message>
        <source>the kernel does not let this program change profile %1; it takes administrator rights, and a policy that was locked stays so until the computer is restarted</source>
        <translation>内核不允许此程序更改配置文件 %1；这需要管理员权限，而且已锁定的策略在重启计算机之前会一直锁定</translation>
    </message>
    <message>
        <source>profile %1 cannot be changed: the kernel&apos;s policy files are mounted read-only here</source>
        <translation>无法更改配置文件 %1：内核的策略文件在此处以只读方式挂载</translation>
    </message>
    <message>
        <source>%1 was not touched: %2</source>
        <translation>%1 未改动：%2</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read; nothing was written. Reload it or compare the two texts</source>
        <translation>%1 自读取之后被另一个程序更改；未写入任何内容。请重新载入它，或比较两份文本</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name or edit that file</source>
        <translation>%1 已存在；请选择其他名称，或编辑该文件</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 已不存在</translation>
    </message>
    <message>
        <source>%1 could not be written and is as it was before: %2</source>
        <translation>无法写入 %1，它保持原样：%2</translation>
    </message>
    <message>
        <source>%1 was written, but the disk did not confirm it; a power cut now may bring the old text back: %2</source>
        <translation>%1 已写入，但磁盘未确认；若此时断电，旧文本可能会恢复：%2</translation>
    </message>
    <message>
        <source>the file does not define profile %1</source>
        <translation>该文件没有定义配置文件 %1</translation>
    </message>
    <message>
        <source>a profile cannot be set to %1</source>
        <translation>配置文件不能设为 %1</translation>
    </message>
    <message>
        <source>the log %1 cannot be read: %2</source>
        <translation>无法读取日志 %1：%2</translation>
    </message>
    <message>
        <source>the saved session cannot be read from line %1 on</source>
        <translation>从第 %1 行起无法读取已保存的会话</translation>
    </message>
    <message>
        <source>of %2 and %1 rules that are alike, as here, apparmor_parser 4.1 makes one with the permissions of both; no kernel asks for what that adds</source>
        <translation>对于像这里这样相同的 %2 规则和 %1 规则，apparmor_parser 4.1 会合并成一条具有两者权限的规则；没有内核会查询由此多出的权限</translation>
    </message>
    <message>
        <source>here this rule alone decides how the program is used; apparmor_parser 4.1 may also allow to map it as executable, as a pattern with ix matches it too</source>
        <translation>这里仅由此规则决定如何使用该程序；由于带 ix 的模式也与之匹配，apparmor_parser 4.1 可能还会允许将其映射为可执行</translation>
    </message>
    <message>
        <source>the pattern with ix is here</source>
        <translation>带 ix 的模式在这里</translation>
    </message>
    <message>
        <source>apparmor_parser 4.1 counts a shorter length for this attachment, some of whose alternatives end alike; it matters only where the attachment of another profile matches the same program</source>
        <translation>此附加路径的部分备选项结尾相同，因此 apparmor_parser 4.1 计算出的长度较短；仅当另一个配置文件的附加路径匹配同一程序时才有影响</translation>
    </message>
    <message>
        <source>another program is changing policy and has not finished after %2 seconds (it holds %1); nothing was changed</source>
        <translation>另一个程序正在更改策略，%2 秒后仍未完成（它占用着 %1）；未做任何更改</translation>
    </message>
    <message>
        <source>%1, which keeps other programs from changing policy at the same time, cannot be opened: %2</source>
        <translation>用于防止其他程序同时更改策略的 %1 无法打开：%2</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
</context>
<context>
    <name>DryRun</name>
    <message>
        <source>fixed</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>still denied</source>
        <translation>仍被拒绝</translation>
    </message>
    <message>
        <source>newly denied</source>
        <translation>新增拒绝</translation>
    </message>
    <message>
        <source>still allowed</source>
        <translation>仍被允许</translation>
    </message>
    <message>
        <source>no rule decides</source>
        <translation>没有规则判定</translation>
    </message>
    <message>
        <source>of another profile</source>
        <translation>属于其他配置文件</translation>
    </message>
</context>
<context>
    <name>ExplainService</name>
    <message>
        <source>The file no longer defines this profile.</source>
        <translation>该文件不再定义此配置文件。</translation>
    </message>
</context>
<context>
    <name>ExplainText</name>
    <message>
        <source>The program stays in this profile.</source>
        <translation>程序留在此配置文件中。</translation>
    </message>
    <message>
        <source>The program runs unconfined.</source>
        <translation>程序不受限运行。</translation>
    </message>
    <message>
        <source>The program goes to the profile that is attached to it.</source>
        <translation>程序转到附加到它的配置文件。</translation>
    </message>
    <message>
        <source>The program goes to the child profile that is attached to it.</source>
        <translation>程序转到附加到它的子配置文件。</translation>
    </message>
    <message>
        <source>The program goes to the profile %1.</source>
        <translation>程序转到配置文件 %1。</translation>
    </message>
    <message>
        <source>Without such a profile it stays in this one.</source>
        <translation>若没有这样的配置文件，它留在此配置文件中。</translation>
    </message>
    <message>
        <source>Without such a profile it runs unconfined.</source>
        <translation>若没有这样的配置文件，它不受限运行。</translation>
    </message>
    <message>
        <source>Its environment is kept.</source>
        <translation>其环境变量会保留。</translation>
    </message>
    <message>
        <source>Its environment is scrubbed.</source>
        <translation>其环境变量会被清理。</translation>
    </message>
    <message>
        <source>Allowed: the profile has no say in it</source>
        <translation>允许：不归此配置文件管</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Allowed, and logged</source>
        <translation>允许并记录</translation>
    </message>
    <message>
        <source>Partly denied: %1 is allowed, %2 is not</source>
        <translation>部分拒绝：允许 %1，不允许 %2</translation>
    </message>
    <message>
        <source>Denied, without a record in the log</source>
        <translation>拒绝，日志中不留记录</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Allowed only because the profile complains</source>
        <translation>仅因配置文件处于 complain 模式而允许</translation>
    </message>
    <message>
        <source>The profile %1 was asked: %2.</source>
        <translation>向配置文件 %1 询问：%2。</translation>
    </message>
    <message>
        <source>The rule at %1 allows %2.</source>
        <translation>%1 处的规则允许 %2。</translation>
    </message>
    <message>
        <source>The rule at %1 denies %2.</source>
        <translation>%1 处的规则拒绝 %2。</translation>
    </message>
    <message>
        <source>No rule pairs this name with this target.</source>
        <translation>没有规则将此名称与此目标配对。</translation>
    </message>
    <message>
        <source>The new name would get permissions that the target does not have.</source>
        <translation>新名称会获得目标所没有的权限。</translation>
    </message>
    <message>
        <source>No rule allows %1.</source>
        <translation>没有规则允许 %1。</translation>
    </message>
    <message>
        <source>The profile only complains: the access is logged and happens all the same.</source>
        <translation>配置文件处于 complain 模式：访问会被记录，但仍会发生。</translation>
    </message>
    <message>
        <source>%1 allowed</source>
        <translation>允许 %1</translation>
    </message>
    <message>
        <source>%1 denied</source>
        <translation>拒绝 %1</translation>
    </message>
    <message>
        <source>%1 logged</source>
        <translation>记录 %1</translation>
    </message>
    <message>
        <source>refusal is not logged</source>
        <translation>拒绝不记录</translation>
    </message>
    <message>
        <source>complain</source>
        <translation>complain</translation>
    </message>
    <message>
        <source>allows</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>被否决</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>最接近</translation>
    </message>
    <message>
        <source>matches and decides</source>
        <translation>匹配并起决定作用</translation>
    </message>
    <message>
        <source>matches, another rule wins</source>
        <translation>匹配，但另一条规则胜出</translation>
    </message>
    <message>
        <source>matches, grants something else</source>
        <translation>匹配，但授予的是别的权限</translation>
    </message>
    <message>
        <source>is for another owner of the file</source>
        <translation>针对文件的其他所有者</translation>
    </message>
    <message>
        <source>is for %1</source>
        <translation>针对 %1</translation>
    </message>
    <message>
        <source>comes with the profile</source>
        <translation>随配置文件附带</translation>
    </message>
    <message>
        <source>This is the tree of another system: its kernel cannot be asked.</source>
        <translation>这是另一个系统的目录树：无法询问其内核。</translation>
    </message>
    <message>
        <source>The profile is not loaded, or the kernel cannot be asked.</source>
        <translation>配置文件未加载，或无法询问内核。</translation>
    </message>
    <message>
        <source>The running kernel says the same.</source>
        <translation>运行中的内核给出相同结果。</translation>
    </message>
    <message>
        <source>The running kernel says otherwise: another text of this profile is loaded. Load the profile to bring them together.</source>
        <translation>运行中的内核结果不同：它加载的是此配置文件的另一份文本。加载该配置文件即可使两者一致。</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>The profile language</source>
        <translation>配置文件语言</translation>
    </message>
    <message>
        <source>Every word of it in a sentence. The same is shown when the pointer rests on a word in the editor.</source>
        <translation>用一句话说明其中的每个词。在编辑器中将指针停在某个词上时，也会显示相同的说明。</translation>
    </message>
</context>
<context>
    <name>LanguageHelp</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Words before a rule</source>
        <translation>规则前的词</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Flags of a profile</source>
        <translation>配置文件的标志</translation>
    </message>
    <message>
        <source>Files and profiles</source>
        <translation>文件与配置文件</translation>
    </message>
    <message>
        <source>Patterns in paths</source>
        <translation>路径中的匹配模式</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>权能</translation>
    </message>
    <message>
        <source>Access to files by path. The word may be left out before a path; alone it allows every file.</source>
        <translation>按路径访问文件。路径之前可以省略此词；单独使用时允许所有文件。</translation>
    </message>
    <message>
        <source>Making a hard link from one name to another.</source>
        <translation>从一个名称创建指向另一个名称的硬链接。</translation>
    </message>
    <message>
        <source>A part of what only root may do, by name. Without names: all of them. The program must also hold the capability; the rule gives it none.</source>
        <translation>按名称指明 root 特权的一部分。不写名称则指全部。程序本身也必须拥有该权能；规则不会授予它。</translation>
    </message>
    <message>
        <source>Sockets by family, type or protocol. Without more it allows every kind of network.</source>
        <translation>按协议族、类型或协议指明套接字。不加说明则允许所有类型的网络。</translation>
    </message>
    <message>
        <source>Unix sockets with an abstract name or none. Sockets that are files follow file rules.</source>
        <translation>具有抽象名称或没有名称的 unix 套接字。以文件形式存在的套接字遵循文件规则。</translation>
    </message>
    <message>
        <source>Messages over D-Bus: which bus, name, path, interface and partner. The bus asks the kernel about each message.</source>
        <translation>D-Bus 消息：哪条总线、名称、路径、接口和对端。总线会就每条消息询问内核。</translation>
    </message>
    <message>
        <source>Signals to and from other programs. Both profiles must allow it: the sender&apos;s and the receiver&apos;s.</source>
        <translation>与其他程序之间的信号收发。发送方和接收方的配置文件都必须允许。</translation>
    </message>
    <message>
        <source>Looking into other programs, as debuggers do, and being looked into. Reading much of /proc about others needs it too.</source>
        <translation>像调试器那样查看其他程序，以及被其他程序查看。读取 /proc 中关于其他程序的许多内容也需要它。</translation>
    </message>
    <message>
        <source>Mounting a file system or moving one. It changes what every path means, so it takes a narrow rule.</source>
        <translation>挂载或移动文件系统。它会改变每个路径的含义，因此规则应尽量严格。</translation>
    </message>
    <message>
        <source>Changing the options of what is mounted.</source>
        <translation>更改已挂载文件系统的选项。</translation>
    </message>
    <message>
        <source>Unmounting a file system.</source>
        <translation>卸载文件系统。</translation>
    </message>
    <message>
        <source>Making another folder the root of all paths, as containers do at their start.</source>
        <translation>将另一个文件夹设为所有路径的根目录，容器启动时会这样做。</translation>
    </message>
    <message>
        <source>Going over to another profile while running, as the program itself asks for.</source>
        <translation>运行中应程序自身要求转换到另一个配置文件。</translation>
    </message>
    <message>
        <source>Making a user namespace: a world in which the program is its own root. Browsers use it for their sandbox; flaws of the kernel are often reached through it.</source>
        <translation>创建用户命名空间：程序在其中相当于 root。浏览器用它实现沙盒；内核漏洞也常经由它被利用。</translation>
    </message>
    <message>
        <source>Message queues, by their name.</source>
        <translation>消息队列，按其名称。</translation>
    </message>
    <message>
        <source>Rights of the fast input and output interface: threads of the kernel, and acting as somebody else.</source>
        <translation>快速输入输出接口的权限：内核线程，以及以他人身份操作。</translation>
    </message>
    <message>
        <source>Allows everything of every kind. Only rules with deny still refuse.</source>
        <translation>允许各类的一切访问。只有带 deny 的规则仍会拒绝。</translation>
    </message>
    <message>
        <source>A limit of the system for the program, such as how many files it may have open. Begins with the word set.</source>
        <translation>系统对程序的限制，例如最多可打开多少个文件。以 set 一词开头。</translation>
    </message>
    <message>
        <source>Begins a limit: set rlimit NAME &lt;= VALUE.</source>
        <translation>开始一条资源限制：set rlimit NAME &lt;= VALUE。</translation>
    </message>
    <message>
        <source>Says in words what a rule does without it.</source>
        <translation>明确写出规则在不写此词时的行为。</translation>
    </message>
    <message>
        <source>Refuses, whatever other rules allow, and keeps quiet: nothing is logged unless audit stands before it.</source>
        <translation>无论其他规则允许什么都拒绝，并且不声张：除非前面写有 audit，否则不作记录。</translation>
    </message>
    <message>
        <source>Logs each use of the rule, also when it is allowed. With deny: refuses and logs.</source>
        <translation>记录此规则的每次使用，即使是允许的。与 deny 合用时：拒绝并记录。</translation>
    </message>
    <message>
        <source>Asks somebody in the user&apos;s session, where a program that answers is there.</source>
        <translation>若有负责应答的程序，则询问用户会话中的用户。</translation>
    </message>
    <message>
        <source>Only when the file belongs to the user the program runs as.</source>
        <translation>仅当文件属于运行程序的用户时。</translation>
    </message>
    <message>
        <source>Only when the file belongs to somebody else.</source>
        <translation>仅当文件属于其他人时。</translation>
    </message>
    <message>
        <source>A rule with the higher number decides, be it allow or deny. From -1000 to 1000; without it 0.</source>
        <translation>数字较大的规则起决定作用，无论是 allow 还是 deny。范围为 -1000 到 1000；不写则为 0。</translation>
    </message>
    <message>
        <source>The kernel cleans the environment when the program is started. Capital letters of exec modes mean the same.</source>
        <translation>启动程序时由内核清理环境变量。执行方式中的大写字母含义相同。</translation>
    </message>
    <message>
        <source>The environment goes on as it is, LD_PRELOAD and the like included.</source>
        <translation>环境变量原样传递，包括 LD_PRELOAD 等。</translation>
    </message>
    <message>
        <source>Read the file, or list the folder.</source>
        <translation>读取文件，或列出文件夹。</translation>
    </message>
    <message>
        <source>Write, make, remove and rename the file, and change its attributes. Includes a.</source>
        <translation>写入、创建、删除和重命名文件，以及更改其属性。包含 a。</translation>
    </message>
    <message>
        <source>Write at the end only, as logs are written.</source>
        <translation>仅在末尾写入，如同写日志。</translation>
    </message>
    <message>
        <source>Make a hard link of this name. What it leads to must not get more rights by it.</source>
        <translation>为此名称创建硬链接。所指向的内容不得因此获得更多权限。</translation>
    </message>
    <message>
        <source>Lock the file.</source>
        <translation>锁定文件。</translation>
    </message>
    <message>
        <source>Map the file into memory as code, as shared libraries are.</source>
        <translation>将文件作为代码映射到内存，如同共享库。</translation>
    </message>
    <message>
        <source>Start the program. In a rule with deny it stands alone.</source>
        <translation>启动程序。在带 deny 的规则中单独使用。</translation>
    </message>
    <message>
        <source>Start the program under this same profile.</source>
        <translation>在同一配置文件下启动程序。</translation>
    </message>
    <message>
        <source>Start the program under its own profile; when there is none it may not start. The environment goes on as it is.</source>
        <translation>在程序自己的配置文件下启动；若没有则不允许启动。环境变量原样传递。</translation>
    </message>
    <message>
        <source>Start the program under its own profile, with a cleaned environment; when there is no such profile it may not start.</source>
        <translation>在程序自己的配置文件下启动，并清理环境变量；若没有这样的配置文件则不允许启动。</translation>
    </message>
    <message>
        <source>Start the program under a child of this profile. The environment goes on as it is.</source>
        <translation>在此配置文件的子配置文件下启动程序。环境变量原样传递。</translation>
    </message>
    <message>
        <source>Start the program under a child of this profile, with a cleaned environment.</source>
        <translation>在此配置文件的子配置文件下启动程序，并清理环境变量。</translation>
    </message>
    <message>
        <source>Start the program without any profile, and with the environment as it is: whoever controls this program controls that one.</source>
        <translation>不用任何配置文件启动程序，并原样传递环境变量：谁控制了本程序，谁就控制了那个程序。</translation>
    </message>
    <message>
        <source>Start the program without any profile, with a cleaned environment.</source>
        <translation>不用任何配置文件启动程序，并清理环境变量。</translation>
    </message>
    <message>
        <source>As px; when the program has no profile it runs under this one.</source>
        <translation>同 px；若程序没有配置文件，则在本配置文件下运行。</translation>
    </message>
    <message>
        <source>As Px; when the program has no profile it runs under this one.</source>
        <translation>同 Px；若程序没有配置文件，则在本配置文件下运行。</translation>
    </message>
    <message>
        <source>As cx; when there is no such child the program runs under this profile.</source>
        <translation>同 cx；若没有这样的子配置文件，则程序在本配置文件下运行。</translation>
    </message>
    <message>
        <source>As Cx; when there is no such child the program runs under this profile.</source>
        <translation>同 Cx；若没有这样的子配置文件，则程序在本配置文件下运行。</translation>
    </message>
    <message>
        <source>As px; when the program has no profile it runs without one.</source>
        <translation>同 px；若程序没有配置文件，则不用配置文件运行。</translation>
    </message>
    <message>
        <source>As Px; when the program has no profile it runs without one.</source>
        <translation>同 Px；若程序没有配置文件，则不用配置文件运行。</translation>
    </message>
    <message>
        <source>As cx; when there is no such child the program runs without a profile.</source>
        <translation>同 cx；若没有这样的子配置文件，则程序不用配置文件运行。</translation>
    </message>
    <message>
        <source>As Cx; when there is no such child the program runs without a profile.</source>
        <translation>同 Cx；若没有这样的子配置文件，则程序不用配置文件运行。</translation>
    </message>
    <message>
        <source>Names the profile that the program is started under, or where a link leads.</source>
        <translation>指明启动程序所用的配置文件，或链接指向何处。</translation>
    </message>
    <message>
        <source>Send: a signal, a message, bytes through a socket.</source>
        <translation>发送：信号、消息，或通过套接字发送字节。</translation>
    </message>
    <message>
        <source>Receive what another program sends.</source>
        <translation>接收其他程序发送的内容。</translation>
    </message>
    <message>
        <source>Read: look into a program, or take from a queue.</source>
        <translation>读取：查看程序，或从队列中取出。</translation>
    </message>
    <message>
        <source>Write: put something into a queue.</source>
        <translation>写入：将内容放入队列。</translation>
    </message>
    <message>
        <source>Control another program as a debugger does.</source>
        <translation>像调试器那样控制另一个程序。</translation>
    </message>
    <message>
        <source>Be controlled by a debugger.</source>
        <translation>被调试器控制。</translation>
    </message>
    <message>
        <source>Be looked into by another program.</source>
        <translation>被另一个程序查看。</translation>
    </message>
    <message>
        <source>Take an address or a name, so that others can reach it.</source>
        <translation>占用地址或名称，使他人可以访问。</translation>
    </message>
    <message>
        <source>Wait for connections.</source>
        <translation>等待连接。</translation>
    </message>
    <message>
        <source>Take a connection that somebody opens.</source>
        <translation>接受他人发起的连接。</translation>
    </message>
    <message>
        <source>Open a connection to somebody who listens.</source>
        <translation>向正在监听的一方发起连接。</translation>
    </message>
    <message>
        <source>Make a new one: a socket, a queue, a namespace.</source>
        <translation>新建：套接字、队列、命名空间。</translation>
    </message>
    <message>
        <source>Remove a message queue.</source>
        <translation>删除消息队列。</translation>
    </message>
    <message>
        <source>Open a message queue that is there.</source>
        <translation>打开现有的消息队列。</translation>
    </message>
    <message>
        <source>Close one direction of a socket.</source>
        <translation>关闭套接字的一个方向。</translation>
    </message>
    <message>
        <source>Ask for attributes.</source>
        <translation>查询属性。</translation>
    </message>
    <message>
        <source>Change attributes.</source>
        <translation>更改属性。</translation>
    </message>
    <message>
        <source>Ask for options of a socket.</source>
        <translation>查询套接字选项。</translation>
    </message>
    <message>
        <source>Change options of a socket.</source>
        <translation>更改套接字选项。</translation>
    </message>
    <message>
        <source>See messages on a bus that are for others.</source>
        <translation>查看总线上发给他人的消息。</translation>
    </message>
    <message>
        <source>Let a thread of the kernel look for new requests all the time.</source>
        <translation>让内核线程不断查找新的请求。</translation>
    </message>
    <message>
        <source>Do requests with the rights of whoever registered them.</source>
        <translation>以注册请求者的权限执行请求。</translation>
    </message>
    <message>
        <source>What the rules do not allow is refused. The same as no mode flag.</source>
        <translation>规则不允许的访问会被拒绝。等同于不写模式标志。</translation>
    </message>
    <message>
        <source>Nothing is refused, only logged: the program is not held back. For learning.</source>
        <translation>不拒绝任何访问，只作记录：程序不受阻碍。用于学习。</translation>
    </message>
    <message>
        <source>A program that does what the rules do not allow is ended at once.</source>
        <translation>程序一旦做了规则不允许的事，就会立即被终止。</translation>
    </message>
    <message>
        <source>A name without limits: other profiles can speak of the program, nothing is refused.</source>
        <translation>只是没有限制的名称：其他配置文件可以提及该程序，不拒绝任何访问。</translation>
    </message>
    <message>
        <source>What the rules do not allow is asked of somebody, where a program that answers is there.</source>
        <translation>若有负责应答的程序，则就规则不允许的访问询问用户。</translation>
    </message>
    <message>
        <source>What no rule speaks of is allowed; compiled as unconfined.</source>
        <translation>规则未提及的一律允许；编译为 unconfined。</translation>
    </message>
    <message>
        <source>Every access that a rule allows is logged.</source>
        <translation>记录规则允许的每次访问。</translation>
    </message>
    <message>
        <source>Asks the kernel for debug messages about the profile.</source>
        <translation>要求内核输出关于此配置文件的调试消息。</translation>
    </message>
    <message>
        <source>While somebody is asked, the program can be interrupted.</source>
        <translation>询问用户期间，程序可以被中断。</translation>
    </message>
    <message>
        <source>The signal that ends a program in kill mode.</source>
        <translation>kill 模式下用于终止程序的信号。</translation>
    </message>
    <message>
        <source>The error that a refused program gets instead of EACCES.</source>
        <translation>被拒绝的程序收到的错误，代替 EACCES。</translation>
    </message>
    <message>
        <source>Paths begin at the root that the program has by chroot.</source>
        <translation>路径从程序经 chroot 得到的根目录开始。</translation>
    </message>
    <message>
        <source>Paths begin at the root of the program&apos;s mount namespace. That is so without it too.</source>
        <translation>路径从程序的挂载命名空间的根目录开始。不写也是如此。</translation>
    </message>
    <message>
        <source>A removed file that is still open goes on being judged by its old name.</source>
        <translation>已删除但仍打开的文件继续按其旧名称判定。</translation>
    </message>
    <message>
        <source>A removed file that is still open may go on being used. That is so without it too.</source>
        <translation>已删除但仍打开的文件可以继续使用。不写也是如此。</translation>
    </message>
    <message>
        <source>A file that cannot be reached from the root of the program, such as one handed in from outside of a container, is judged as if it lay below the root.</source>
        <translation>从程序的根目录无法到达的文件（例如从容器外部传入的文件），按位于根目录之下判定。</translation>
    </message>
    <message>
        <source>Such a file is refused. That is so without it too.</source>
        <translation>拒绝此类文件。不写也是如此。</translation>
    </message>
    <message>
        <source>Where such files are taken to lie, so that they cannot be mistaken for others.</source>
        <translation>此类文件被视为位于何处，以免与其他文件混淆。</translation>
    </message>
    <message>
        <source>The same for message queues and the like.</source>
        <translation>同上，用于消息队列等。</translation>
    </message>
    <message>
        <source>A file outside of the chroot is judged as if it lay below its root.</source>
        <translation>chroot 之外的文件按位于其根目录之下判定。</translation>
    </message>
    <message>
        <source>A file outside of the chroot is refused. That is so without it too.</source>
        <translation>拒绝 chroot 之外的文件。不写也是如此。</translation>
    </message>
    <message>
        <source>Which generation of the language the file was written for. Newer kinds of rules are enforced only with an abi that knows them.</source>
        <translation>文件是针对哪一代语言编写的。较新类型的规则只有在 abi 支持时才会强制执行。</translation>
    </message>
    <message>
        <source>Puts another file here. In angle brackets below /etc/apparmor.d; with if exists a missing one is no error.</source>
        <translation>将另一个文件置于此处。尖括号表示位于 /etc/apparmor.d 之下；加上 if exists 后，文件缺失不算错误。</translation>
    </message>
    <message>
        <source>Every rule for the first path holds for the second as well.</source>
        <translation>针对第一个路径的每条规则同样适用于第二个路径。</translation>
    </message>
    <message>
        <source>Begins a profile: its name, the programs it is for, and rules between braces. Within another one it is a child, for programs that c modes start.</source>
        <translation>开始一个配置文件：名称、所针对的程序，以及花括号之间的规则。位于另一个配置文件内部时是子配置文件，用于以 c 方式启动的程序。</translation>
    </message>
    <message>
        <source>A part of a profile that the program itself enters and leaves, such as one for each site of a web server.</source>
        <translation>配置文件的一部分，由程序自己进入和离开，例如为网络服务器的每个站点各设一个。</translation>
    </message>
    <message>
        <source>The rules between the braces count only when the condition holds while the profile is compiled.</source>
        <translation>花括号之间的规则仅在编译配置文件时条件成立才有效。</translation>
    </message>
    <message>
        <source>What counts when the condition before does not hold.</source>
        <translation>前面的条件不成立时生效的内容。</translation>
    </message>
    <message>
        <source>Holds when the variable has a value.</source>
        <translation>当变量有值时成立。</translation>
    </message>
    <message>
        <source>How the whole profile behaves: its mode and more.</source>
        <translation>整个配置文件的行为方式：其模式等。</translation>
    </message>
    <message>
        <source>The profile is only for programs whose file has these extended attributes.</source>
        <translation>此配置文件仅用于文件带有这些扩展属性的程序。</translation>
    </message>
    <message>
        <source>Any characters within one name, not the slash.</source>
        <translation>单个名称内的任意字符，不含斜杠。</translation>
    </message>
    <message>
        <source>Any characters, folders and all. After a slash at least one character.</source>
        <translation>任意字符，包括跨文件夹。斜杠之后至少一个字符。</translation>
    </message>
    <message>
        <source>One character, not the slash.</source>
        <translation>一个字符，不含斜杠。</translation>
    </message>
    <message>
        <source>One of the characters; [^] one that is not among them.</source>
        <translation>所列字符之一；[^] 表示不在其中的一个字符。</translation>
    </message>
    <message>
        <source>One of the alternatives, which commas part.</source>
        <translation>以逗号分隔的备选项之一。</translation>
    </message>
    <message>
        <source>A variable: each of its values in turn. Hover one in the editor to see them.</source>
        <translation>变量：依次取其每个值。在编辑器中将指针停在变量上即可查看。</translation>
    </message>
    <message>
        <source>The other side: its profile, or its address.</source>
        <translation>对端：其配置文件或地址。</translation>
    </message>
    <message>
        <source>The profile of the other side.</source>
        <translation>对端的配置文件。</translation>
    </message>
    <message>
        <source>The address of a socket; abstract ones begin with @.</source>
        <translation>套接字地址；抽象地址以 @ 开头。</translation>
    </message>
    <message>
        <source>Which signals.</source>
        <translation>哪些信号。</translation>
    </message>
    <message>
        <source>The type of socket or queue.</source>
        <translation>套接字或队列的类型。</translation>
    </message>
    <message>
        <source>Which bus: system, session or accessibility.</source>
        <translation>哪条总线：系统、会话或无障碍。</translation>
    </message>
    <message>
        <source>The well-known name on the bus.</source>
        <translation>总线上的公认名称。</translation>
    </message>
    <message>
        <source>The object&apos;s path on the bus.</source>
        <translation>对象在总线上的路径。</translation>
    </message>
    <message>
        <source>The interface that the message belongs to.</source>
        <translation>消息所属的接口。</translation>
    </message>
    <message>
        <source>The method or signal.</source>
        <translation>方法或信号。</translation>
    </message>
    <message>
        <source>The type of file system.</source>
        <translation>文件系统的类型。</translation>
    </message>
    <message>
        <source>Options of the mount: = exactly these, in: no others.</source>
        <translation>挂载选项：= 表示恰好这些，in 表示不超出这些。</translation>
    </message>
    <message>
        <source>Where the old root is put.</source>
        <translation>旧的根目录放置何处。</translation>
    </message>
    <message>
        <source>The address of this side; in peer, of the other one.</source>
        <translation>本端的地址；在 peer 中则为对端的地址。</translation>
    </message>
    <message>
        <source>The port, or a range of them.</source>
        <translation>端口或端口范围。</translation>
    </message>
    <message>
        <source>Change the rules of the audit system.</source>
        <translation>更改审计系统的规则。</translation>
    </message>
    <message>
        <source>Read the audit log from the kernel.</source>
        <translation>从内核读取审计日志。</translation>
    </message>
    <message>
        <source>Write records into the audit log.</source>
        <translation>向审计日志写入记录。</translation>
    </message>
    <message>
        <source>Keep the machine from suspending.</source>
        <translation>阻止机器挂起。</translation>
    </message>
    <message>
        <source>Load small programs into the kernel.</source>
        <translation>向内核加载小程序。</translation>
    </message>
    <message>
        <source>Save and restore running programs.</source>
        <translation>保存和恢复运行中的程序。</translation>
    </message>
    <message>
        <source>Give files to other users.</source>
        <translation>将文件转给其他用户。</translation>
    </message>
    <message>
        <source>Read and write files whatever their permissions say. The rules still hold.</source>
        <translation>无视文件权限读写文件。规则仍然有效。</translation>
    </message>
    <message>
        <source>Read files and search folders whatever their permissions say.</source>
        <translation>无视文件权限读取文件和搜索文件夹。</translation>
    </message>
    <message>
        <source>Do to files of others what only their owner may.</source>
        <translation>对他人的文件执行只有其所有者才能进行的操作。</translation>
    </message>
    <message>
        <source>Keep set-user-ID bits when files are changed.</source>
        <translation>更改文件时保留 set-user-ID 位。</translation>
    </message>
    <message>
        <source>Keep memory from being swapped out.</source>
        <translation>防止内存被换出。</translation>
    </message>
    <message>
        <source>Use shared memory and semaphores of others.</source>
        <translation>使用他人的共享内存和信号量。</translation>
    </message>
    <message>
        <source>Send signals to programs of other users.</source>
        <translation>向其他用户的程序发送信号。</translation>
    </message>
    <message>
        <source>Take leases on files of others.</source>
        <translation>对他人的文件取得租约。</translation>
    </message>
    <message>
        <source>Change the immutable and append-only marks of files.</source>
        <translation>更改文件的不可变和仅追加标记。</translation>
    </message>
    <message>
        <source>Change AppArmor&apos;s policy: with it a program can free itself.</source>
        <translation>更改 AppArmor 的策略：程序可借此解除对自己的限制。</translation>
    </message>
    <message>
        <source>Pass over other security modules.</source>
        <translation>绕过其他安全模块。</translation>
    </message>
    <message>
        <source>Make device files.</source>
        <translation>创建设备文件。</translation>
    </message>
    <message>
        <source>Change addresses, routes and firewalls.</source>
        <translation>更改地址、路由和防火墙。</translation>
    </message>
    <message>
        <source>Listen on ports below 1024.</source>
        <translation>监听 1024 以下的端口。</translation>
    </message>
    <message>
        <source>Send to all machines of a network.</source>
        <translation>向网络中的所有机器发送。</translation>
    </message>
    <message>
        <source>Send and see packets of any form, as ping and sniffers do.</source>
        <translation>收发任意形式的数据包，如同 ping 和嗅探器。</translation>
    </message>
    <message>
        <source>Measure the whole system&apos;s performance.</source>
        <translation>测量整个系统的性能。</translation>
    </message>
    <message>
        <source>Give capabilities to files.</source>
        <translation>为文件赋予权能。</translation>
    </message>
    <message>
        <source>Change groups.</source>
        <translation>更改用户组。</translation>
    </message>
    <message>
        <source>Pass capabilities on.</source>
        <translation>传递权能。</translation>
    </message>
    <message>
        <source>Become any user.</source>
        <translation>成为任意用户。</translation>
    </message>
    <message>
        <source>Very much: mounts, namespaces and a hundred other things. Nearly root.</source>
        <translation>非常多：挂载、命名空间以及上百种其他操作。近乎 root。</translation>
    </message>
    <message>
        <source>Restart the machine.</source>
        <translation>重启机器。</translation>
    </message>
    <message>
        <source>Change the root of paths.</source>
        <translation>更改路径的根目录。</translation>
    </message>
    <message>
        <source>Load modules into the kernel: with it nothing else holds.</source>
        <translation>向内核加载模块：有了它，其他任何保护都不再可靠。</translation>
    </message>
    <message>
        <source>Raise priorities of programs.</source>
        <translation>提高程序的优先级。</translation>
    </message>
    <message>
        <source>Switch process accounting.</source>
        <translation>开关进程记账。</translation>
    </message>
    <message>
        <source>Look into programs of other users; ptrace rules hold too.</source>
        <translation>查看其他用户的程序；ptrace 规则同样有效。</translation>
    </message>
    <message>
        <source>Reach devices and memory directly.</source>
        <translation>直接访问设备和内存。</translation>
    </message>
    <message>
        <source>Go beyond limits and quotas.</source>
        <translation>超出限制和配额。</translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>设置时钟。</translation>
    </message>
    <message>
        <source>Configure terminals.</source>
        <translation>配置终端。</translation>
    </message>
    <message>
        <source>Read and clear the kernel&apos;s messages.</source>
        <translation>读取和清除内核消息。</translation>
    </message>
    <message>
        <source>Wake the machine at a time.</source>
        <translation>定时唤醒机器。</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>new profile file %1</source>
        <translation>新策略文件 %1</translation>
    </message>
    <message>
        <source>flag %1</source>
        <translation>标志 %1</translation>
    </message>
    <message>
        <source>Under this profile too</source>
        <translation>也在此配置文件下</translation>
    </message>
    <message>
        <source>Under a new profile inside this one, named %1</source>
        <translation>在此配置文件内名为 %1 的新配置文件下</translation>
    </message>
    <message>
        <source>Under its own profile %1</source>
        <translation>在其自己的配置文件 %1 下</translation>
    </message>
    <message>
        <source>Under the profile %1</source>
        <translation>在配置文件 %1 下</translation>
    </message>
    <message>
        <source>Without any confinement</source>
        <translation>不受任何限制</translation>
    </message>
    <message>
        <source>Not at all: it must not be started</source>
        <translation>不允许：不得启动它</translation>
    </message>
    <message>
        <source>The hat %1 gets rules of its own</source>
        <translation>hat %1 获得自己的规则</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>敏感</translation>
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
        <translation>更改已在本地文件中。</translation>
    </message>
    <message>
        <source>A new profile is its own file.</source>
        <translation>新配置文件本身就是单独的文件。</translation>
    </message>
    <message>
        <source>Only rules that are added can go to a local file; here lines are changed or taken out.</source>
        <translation>只有新增的规则可以放入本地文件；此处还更改或移除了行。</translation>
    </message>
    <message>
        <source>Only whole rules right inside of one profile can go to a local file.</source>
        <translation>只有直接位于某个配置文件内的完整规则可以放入本地文件。</translation>
    </message>
    <message>
        <source>The profile includes no local file. Add the line “include if exists &lt;local/…&gt;” first.</source>
        <translation>该配置文件未包含本地文件。请先添加“include if exists &lt;local/…&gt;”这一行。</translation>
    </message>
</context>
<context>
    <name>LogSources</name>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>无权读取</translation>
    </message>
    <message>
        <source>may not be read: %1</source>
        <translation>无权读取：%1</translation>
    </message>
    <message>
        <source>%1 lines, %2 of AppArmor</source>
        <translation>%1 行，其中 %2 行属于 AppArmor</translation>
    </message>
    <message>
        <source>Open a &amp;log file…</source>
        <translation>打开日志文件(&amp;L)…</translation>
    </message>
    <message>
        <source>Open a log file</source>
        <translation>打开日志文件</translation>
    </message>
    <message>
        <source>Open a &amp;journal folder…</source>
        <translation>打开 Journal 文件夹(&amp;J)…</translation>
    </message>
    <message>
        <source>Open a folder with journals of one or several machines</source>
        <translation>打开包含一台或多台机器 Journal 的文件夹</translation>
    </message>
    <message>
        <source>&amp;Follow new events</source>
        <translation>跟随新事件(&amp;F)</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>正在读取日志</translation>
    </message>
    <message>
        <source>Equal events are gathered into groups. This may take a moment.</source>
        <translation>正在将相同的事件归组。这可能需要一点时间。</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>没有匹配的事件</translation>
    </message>
    <message>
        <source>The search or the menus beside it hide all recorded events.</source>
        <translation>搜索或旁边的菜单隐藏了所有已记录的事件。</translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <translation>无法读取日志</translation>
    </message>
    <message>
        <source>There is no log here</source>
        <translation>此处没有日志</translation>
    </message>
    <message>
        <source>None of the places where AppArmor’s records are kept exists. Open a log file with the button above.</source>
        <translation>保存 AppArmor 记录的位置都不存在。请用上方的按钮打开日志文件。</translation>
    </message>
    <message>
        <source>No log may be read</source>
        <translation>无权读取任何日志</translation>
    </message>
    <message>
        <source>Denials are in the system’s logs, which your user may not read. Members of the groups adm and systemd-journal may.</source>
        <translation>拒绝记录保存在系统日志中，您的用户无权读取。adm 和 systemd-journal 组的成员可以读取。</translation>
    </message>
    <message>
        <source>No denials recorded</source>
        <translation>没有拒绝记录</translation>
    </message>
    <message>
        <source>The log was read and holds no AppArmor record. Rules with deny refuse silently, and old records may have been rotated away.</source>
        <translation>已读取日志，其中没有 AppArmor 记录。带 deny 的规则会静默拒绝，旧记录也可能已被轮转清除。</translation>
    </message>
    <message>
        <source>Some places may only be read by an administrator or by members of the groups adm and systemd-journal.</source>
        <translation>有些位置只有管理员或 adm 和 systemd-journal 组的成员可以读取。</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Kernel ring</source>
        <translation>内核环形缓冲区</translation>
    </message>
</context>
<context>
    <name>NewProfile</name>
    <message>
        <source>shows windows</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>shows windows as GNOME&apos;s do</source>
        <translation>以 GNOME 的方式显示窗口</translation>
    </message>
    <message>
        <source>shows windows as KDE&apos;s do</source>
        <translation>以 KDE 的方式显示窗口</translation>
    </message>
    <message>
        <source>draws text</source>
        <translation>绘制文本</translation>
    </message>
    <message>
        <source>draws with the graphics hardware</source>
        <translation>使用图形硬件绘图</translation>
    </message>
    <message>
        <source>plays or records sound</source>
        <translation>播放或录制声音</translation>
    </message>
    <message>
        <source>makes encrypted connections</source>
        <translation>建立加密连接</translation>
    </message>
    <message>
        <source>encrypts</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>checks passwords</source>
        <translation>校验密码</translation>
    </message>
    <message>
        <source>logs in over the network</source>
        <translation>通过网络登录</translation>
    </message>
    <message>
        <source>prints</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>checks spelling</source>
        <translation>检查拼写</translation>
    </message>
    <message>
        <source>runs Python</source>
        <translation>运行 Python</translation>
    </message>
    <message>
        <source>runs Perl</source>
        <translation>运行 Perl</translation>
    </message>
    <message>
        <source>runs Ruby</source>
        <translation>运行 Ruby</translation>
    </message>
    <message>
        <source>is run by a shell</source>
        <translation>由 shell 运行</translation>
    </message>
    <message>
        <source>is run by Python</source>
        <translation>由 Python 运行</translation>
    </message>
    <message>
        <source>is run by Perl</source>
        <translation>由 Perl 运行</translation>
    </message>
    <message>
        <source>is run by Ruby</source>
        <translation>由 Ruby 运行</translation>
    </message>
    <message>
        <source>is run by PHP</source>
        <translation>由 PHP 运行</translation>
    </message>
    <message>
        <source>every program: libraries, language, time zone</source>
        <translation>所有程序：库、语言、时区</translation>
    </message>
    <message>
        <source>runs scripts</source>
        <translation>运行脚本</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Shows and edits how AppArmor confines programs.</source>
        <translation>显示并编辑 AppArmor 如何限制程序。</translation>
    </message>
    <message>
        <source>Look at the system below &lt;folder&gt;.</source>
        <translation>查看 &lt;folder&gt; 下的系统。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>Look at the sample system.</source>
        <translation>查看示例系统。</translation>
    </message>
    <message>
        <source>Read denials from &lt;file&gt;.</source>
        <translation>从 &lt;file&gt; 读取拒绝记录。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Open this page: %1.</source>
        <translation>打开此页面：%1。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>Profile files to open in the editor.</source>
        <translation>要在编辑器中打开的策略文件。</translation>
    </message>
    <message>
        <source>[file…]</source>
        <translation>[文件…]</translation>
    </message>
    <message>
        <source>The sample system is not installed.</source>
        <translation>未安装示例系统。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>There is no page %1. The pages are %2.</source>
        <translation>没有页面 %1。可用的页面有 %2。</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 has errors</source>
        <translation>%1 有错误</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Two files define the profile %1</source>
        <translation>有两个文件定义了配置文件 %1</translation>
    </message>
    <message>
        <source>The one loaded last counts; the other is in %1</source>
        <translation>以最后加载的为准；另一个在 %1 中</translation>
    </message>
    <message>
        <source>%1 is forced to complain</source>
        <translation>%1 被强制为 complain 模式</translation>
    </message>
    <message>
        <source>A link in force-complain overrules its mode</source>
        <translation>force-complain 中的链接覆盖了其模式</translation>
    </message>
    <message>
        <source>%1 runs in another mode than its file says</source>
        <translation>%1 的运行模式与其文件所写的不同</translation>
    </message>
    <message>
        <source>After the next start the file’s mode holds</source>
        <translation>下次启动后将以文件中的模式为准</translation>
    </message>
    <message>
        <source>%1 leads to a profile that is not there</source>
        <translation>%1 指向不存在的配置文件</translation>
    </message>
    <message>
        <source>Line %1: the program is refused to start, as there is no profile %2</source>
        <translation>第 %1 行：没有配置文件 %2，因此程序会被拒绝启动</translation>
    </message>
    <message>
        <source>%1 is not loaded at the next start</source>
        <translation>%1 下次启动时不会加载</translation>
    </message>
    <message>
        <source>Its file is in the folder %1, which no start loads</source>
        <translation>其文件位于文件夹 %1 中，启动时不会加载该文件夹</translation>
    </message>
    <message>
        <source>Security modules: %1</source>
        <translation>安全模块：%1</translation>
    </message>
    <message>
        <source>apparmor.service is enabled: profiles are loaded at every start</source>
        <translation>apparmor.service 已启用：每次启动时都会加载配置文件</translation>
    </message>
    <message>
        <source>apparmor.service is not enabled: no profile is loaded at the next start</source>
        <translation>apparmor.service 未启用：下次启动时不会加载任何配置文件</translation>
    </message>
    <message>
        <source>apparmor.service is active</source>
        <translation>apparmor.service 处于活动状态</translation>
    </message>
    <message>
        <source>apparmor.service is not active</source>
        <translation>apparmor.service 未处于活动状态</translation>
    </message>
    <message>
        <source>Ena&amp;ble the service…</source>
        <translation>启用服务(&amp;B)…</translation>
    </message>
    <message>
        <source>Asks systemd to start it now and at every start</source>
        <translation>请求 systemd 立即启动该服务，并在每次启动时启动</translation>
    </message>
    <message>
        <source>The kernel is ready, but it holds no profile: nothing is confined.</source>
        <translation>内核已就绪，但没有任何配置文件：没有程序受限。</translation>
    </message>
    <message numerus="yes">
        <source>The kernel holds %n profile(s) and refuses what %1 of them forbid.</source>
        <translation>
            <numerusform>内核持有 %n 个配置文件，并拒绝其中 %1 个所禁止的访问。</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded at start by apparmor.service</source>
        <translation>由 apparmor.service 在启动时加载</translation>
    </message>
    <message>
        <source>Not loaded at start: apparmor.service is off</source>
        <translation>启动时不加载：apparmor.service 已关闭</translation>
    </message>
    <message>
        <source>User namespaces are restricted</source>
        <translation>用户命名空间受限制</translation>
    </message>
    <message>
        <source>User namespaces are open to every program</source>
        <translation>用户命名空间对所有程序开放</translation>
    </message>
    <message>
        <source>Policy is locked until the next start</source>
        <translation>策略已锁定，直到下次启动</translation>
    </message>
    <message>
        <source>profiles known, %1 loaded</source>
        <translation>个已知配置文件，已加载 %1 个</translation>
    </message>
    <message>
        <source>enforce</source>
        <translation>enforce</translation>
    </message>
    <message>
        <source>complain: logged, not protected</source>
        <translation>complain：只记录，不保护</translation>
    </message>
    <message>
        <source>kill or prompt</source>
        <translation>kill 或 prompt</translation>
    </message>
    <message>
        <source>unconfined: a name without limits</source>
        <translation>unconfined：只有名称，没有限制</translation>
    </message>
    <message>
        <source>disabled at start</source>
        <translation>启动时禁用</translation>
    </message>
    <message>
        <source>in a file, not loaded</source>
        <translation>在文件中，未加载</translation>
    </message>
    <message>
        <source>in files with errors</source>
        <translation>在有错误的文件中</translation>
    </message>
    <message>
        <source>No process could be read.</source>
        <translation>无法读取任何进程。</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) running, none confined.</source>
        <translation>
            <numerusform>%n 个程序正在运行，均不受限。</numerusform>
        </translation>
    </message>
    <message>
        <source>held to their profile</source>
        <translation>受其配置文件限制</translation>
    </message>
    <message>
        <source>watched only (complain)</source>
        <translation>仅监视（complain）</translation>
    </message>
    <message>
        <source>in another mode</source>
        <translation>处于其他模式</translation>
    </message>
    <message>
        <source>unconfined</source>
        <translation>不受限</translation>
    </message>
    <message>
        <source>Without AppArmor no program is confined.</source>
        <translation>没有 AppArmor，任何程序都不受限制。</translation>
    </message>
    <message>
        <source>None among the programs whose sockets your user may see.</source>
        <translation>在您的用户可以看到其套接字的程序中没有。</translation>
    </message>
    <message>
        <source>Every program that the network can reach has a profile.</source>
        <translation>网络可以访问的每个程序都有配置文件。</translation>
    </message>
    <message>
        <source>The network can reach these, and no profile confines them.</source>
        <translation>网络可以访问这些程序，但没有配置文件限制它们。</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>创建…</translation>
    </message>
    <message>
        <source>Create a profile for %1</source>
        <translation>为 %1 创建配置文件</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s)</source>
        <translation>
            <numerusform>%n 个程序</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found in the profile files and the loaded policy. Files are checked for syntax, double names and where their rules lead.</source>
        <translation>在策略文件和已加载的策略中未发现问题。已检查文件的语法、重名以及规则的指向。</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Asks for a password</source>
        <translation>需要输入密码</translation>
    </message>
    <message>
        <source>Changes that you make with Pavise are listed here, with the way back.</source>
        <translation>您用 Pavise 作出的更改会列在这里，并可由此回退。</translation>
    </message>
    <message>
        <source>The log is being read.</source>
        <translation>正在读取日志。</translation>
    </message>
    <message>
        <source>The log holds no denial.</source>
        <translation>日志中没有拒绝记录。</translation>
    </message>
    <message>
        <source>No log may be read by your user.</source>
        <translation>您的用户无权读取任何日志。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 events in %2 profiles</source>
        <translation>%2 个配置文件中有 %1 个事件</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>没有记录。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>拒绝记录</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>编辑器</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>You were not given permission. Ask an administrator of this computer, or export the text and hand it over.</source>
        <translation>您未获得许可。请联系本机管理员，或导出文本并交给管理员。</translation>
    </message>
    <message>
        <source>The helper did not understand what was asked. Nothing was changed. Pavise and its helper may be of different versions: install both again.</source>
        <translation>辅助程序不理解该请求。未作任何更改。Pavise 与其辅助程序的版本可能不同：请重新安装两者。</translation>
    </message>
    <message>
        <source>This is more than one change may hold (64 files, 1 MiB each, 4 MiB together). Nothing was changed. Apply it in smaller parts.</source>
        <translation>超出了单次更改的上限（64 个文件，每个 1 MiB，共 4 MiB）。未作任何更改。请分成较小的部分应用。</translation>
    </message>
    <message>
        <source>The helper is busy with other changes. Nothing was changed. Close other password prompts, or try again in a minute.</source>
        <translation>辅助程序正忙于其他更改。未作任何更改。请关闭其他密码对话框，或稍后再试。</translation>
    </message>
    <message>
        <source>The change was given up before it began. Nothing was changed.</source>
        <translation>更改在开始前已放弃。未作任何更改。</translation>
    </message>
    <message>
        <source>A file was changed by somebody else in the meantime. Nothing was changed. Look at the new text first, then apply again.</source>
        <translation>期间有其他人更改了文件。未作任何更改。请先查看新文本，然后重新应用。</translation>
    </message>
    <message>
        <source>A text does not compile. Nothing was changed. Correct what the list names, then apply again.</source>
        <translation>有文本无法编译。未作任何更改。请改正列表中指出的问题，然后重新应用。</translation>
    </message>
    <message>
        <source>The helper refuses to use a file or its policy, because others than root may write it or because it is not sound. Nothing was changed. Set the owner of the file to root and take write permission from others.</source>
        <translation>辅助程序拒绝使用某个文件或其策略，因为 root 以外的用户可以写入它，或者它不可靠。未作任何更改。请将该文件的所有者设为 root，并取消其他用户的写权限。</translation>
    </message>
    <message>
        <source>The profile confines a program that the system cannot do without. Nothing was changed. Allow it below: it is then tried first and taken back by itself unless you keep it.</source>
        <translation>该配置文件限制了系统不可缺少的程序。未作任何更改。请在下方允许：这样会先试用，除非您保留，否则会自动撤回。</translation>
    </message>
    <message>
        <source>The disk did not take the text: it may be full or read-only. The files are as they were. Make room, then apply again.</source>
        <translation>磁盘未能写入文本：可能已满或为只读。文件保持原样。请腾出空间，然后重新应用。</translation>
    </message>
    <message>
        <source>The kernel refused the policy. Files and kernel are as they were. The target of the editor may be newer than this kernel.</source>
        <translation>内核拒绝了该策略。文件和内核保持原样。编辑器的目标可能比此内核更新。</translation>
    </message>
    <message>
        <source>The kernel refused the policy, and a file could not be put back. Files and kernel now differ: the profiles page shows where. Restore the file from the history.</source>
        <translation>内核拒绝了该策略，而且有一个文件未能还原。文件与内核现在不一致：“配置文件”页面会指出差异所在。请从历史中恢复该文件。</translation>
    </message>
    <message>
        <source>What was asked for is not there any more. Nothing was changed. Refresh and look again.</source>
        <translation>所请求的内容已不存在。未作任何更改。请刷新后重新查看。</translation>
    </message>
    <message>
        <source>More running programs would lose their confinement than were shown. Nothing was changed. Look at the list again before you go on.</source>
        <translation>会失去限制的正在运行的程序比所显示的更多。未作任何更改。请重新查看列表后再继续。</translation>
    </message>
    <message>
        <source>The helper that changes policy is not installed or could not be started, so nothing was changed. Install the whole package, or export the text.</source>
        <translation>用于更改策略的辅助程序未安装或无法启动，因此未作任何更改。请安装完整的软件包，或导出文本。</translation>
    </message>
    <message>
        <source>The helper is of another version than Pavise, so nothing was changed. Restart Pavise after the update is complete.</source>
        <translation>辅助程序与 Pavise 的版本不同，因此未作任何更改。请在更新完成后重新启动 Pavise。</translation>
    </message>
    <message>
        <source>You were not given permission, so nothing was changed. Somebody must be logged in at this screen, with a program that asks for passwords, and know an administrator’s password. You can export the text instead.</source>
        <translation>您未获得许可，因此未作任何更改。需要有人在本机屏幕前登录，运行用于询问密码的程序，并知道管理员密码。您也可以改为导出文本。</translation>
    </message>
    <message>
        <source>The helper ended before it answered. What is true now was read again: look at it before you go on.</source>
        <translation>辅助程序在应答之前就结束了。已重新读取当前状态：请查看后再继续。</translation>
    </message>
    <message>
        <source>The helper did not answer in time. Nothing was changed. Try again.</source>
        <translation>辅助程序未及时应答。未作任何更改。请重试。</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>%1 has another text on the disk now.</source>
        <translation>%1 在磁盘上的文本已不同。</translation>
    </message>
    <message>
        <source>%1 does not compile: it needs more memory or time than allowed.</source>
        <translation>%1 无法编译：所需的内存或时间超出允许范围。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1 does not compile.</source>
        <translation>%1 无法编译。</translation>
    </message>
    <message>
        <source>%1 is not included by any profile of this change.</source>
        <translation>此更改中没有配置文件包含 %1。</translation>
    </message>
    <message>
        <source>%1 or its folder may be written by others than root.</source>
        <translation>root 以外的用户可以写入 %1 或其所在文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>%1 was written and put back.</source>
        <translation>%1 已写入，随后又还原。</translation>
    </message>
    <message>
        <source>%1 differs from what the kernel holds.</source>
        <translation>%1 与内核所持有的不同。</translation>
    </message>
    <message>
        <source>%1 attaches to a program the system cannot do without.</source>
        <translation>%1 附加到系统不可缺少的程序。</translation>
    </message>
    <message>
        <source>%1 was saved and not loaded, because it is disabled.</source>
        <translation>%1 已保存但未加载，因为它已被禁用。</translation>
    </message>
    <message numerus="yes">
        <source>%n running process(es) would lose the confinement of %1.</source>
        <translation>
            <numerusform>%n 个正在运行的进程会失去 %1 的限制。</numerusform>
        </translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>Set mode</source>
        <translation>设置模式</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Unloaded</source>
        <translation>已卸载</translation>
    </message>
    <message>
        <source>Unloaded everything</source>
        <translation>已卸载全部</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Recorded silenced denials</source>
        <translation>已记录静默拒绝</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>No profile includes %1, so it cannot be checked or applied. Include it in a profile first.</source>
        <translation>没有配置文件包含 %1，因此无法检查或应用它。请先将其包含到某个配置文件中。</translation>
    </message>
    <message numerus="yes">
        <source>%n more profile(s) include this file and are not loaded again by this change: reload them afterwards.</source>
        <translation>
            <numerusform>另有 %n 个配置文件包含此文件，此更改不会重新加载它们：请随后重新加载。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>the mode of the profile</source>
        <translation>配置文件的模式</translation>
    </message>
    <message>
        <source>the programs that the profile attaches to</source>
        <translation>配置文件所附加的程序</translation>
    </message>
    <message>
        <source>whether everything is logged</source>
        <translation>是否全部记录</translation>
    </message>
    <message>
        <source>how paths are looked up</source>
        <translation>路径的查找方式</translation>
    </message>
    <message>
        <source>the extended attributes of its programs</source>
        <translation>其程序的扩展属性</translation>
    </message>
    <message>
        <source>another flag of the profile</source>
        <translation>配置文件的另一个标志</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>敏感</translation>
    </message>
    <message>
        <source>newly allowed</source>
        <translation>新增允许</translation>
    </message>
    <message>
        <source>no longer allowed</source>
        <translation>不再允许</translation>
    </message>
    <message>
        <source>runs elsewhere</source>
        <translation>在别处运行</translation>
    </message>
    <message>
        <source>logging changes</source>
        <translation>记录方式变化</translation>
    </message>
    <message>
        <source>header changes</source>
        <translation>头部变化</translation>
    </message>
    <message>
        <source>own files only</source>
        <translation>仅自己的文件</translation>
    </message>
    <message>
        <source>files of others only</source>
        <translation>仅他人的文件</translation>
    </message>
    <message>
        <source>all of its kind</source>
        <translation>此类全部</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>was in %1</source>
        <translation>原在 %1</translation>
    </message>
</context>
<context>
    <name>ProcessDetails</name>
    <message>
        <source>A thread of the kernel itself. AppArmor does not confine the kernel.</source>
        <translation>内核自身的线程。AppArmor 不限制内核。</translation>
    </message>
    <message>
        <source>What confines this process is not known.</source>
        <translation>不清楚什么在限制此进程。</translation>
    </message>
    <message>
        <source>The profile %1 is for this program and does not hold it: it was started before the profile was loaded, or by a rule that leaves confinement. Start it again to confine it.</source>
        <translation>配置文件 %1 针对此程序，但未限制它：该程序在加载配置文件之前就已启动，或由一条脱离限制的规则启动。请重新启动它以使其受限。</translation>
    </message>
    <message>
        <source>No profile confines it, and the network can reach it. A fault in this program is a fault in everything its user may do.</source>
        <translation>没有配置文件限制它，而网络可以访问它。此程序中的漏洞会危及其用户可做的一切。</translation>
    </message>
    <message>
        <source>No profile confines it. It may do whatever its user may.</source>
        <translation>没有配置文件限制它。它可以做其用户能做的一切。</translation>
    </message>
    <message>
        <source>The profile %1 is enforced: what it does not allow is refused.</source>
        <translation>配置文件 %1 处于强制执行状态：不允许的访问会被拒绝。</translation>
    </message>
    <message>
        <source>The profile %1 only logs. Nothing is blocked.</source>
        <translation>配置文件 %1 只作记录，不阻止任何访问。</translation>
    </message>
    <message>
        <source>Several profiles confine it at once, in different modes.</source>
        <translation>有多个处于不同模式的配置文件同时限制它。</translation>
    </message>
    <message>
        <source>It runs under the profile %1.</source>
        <translation>它在配置文件 %1 下运行。</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>none: only the engine’s other walls hold it</source>
        <translation>无：只有引擎的其他隔离措施限制它</translation>
    </message>
    <message>
        <source>%1, the engine’s own for all of its containers</source>
        <translation>%1，引擎为其所有容器提供的配置文件</translation>
    </message>
    <message>
        <source>%1, its own</source>
        <translation>%1，它自己的</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>启动者</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>&amp;Go to profile</source>
        <translation>转到配置文件(&amp;G)</translation>
    </message>
    <message>
        <source>De&amp;nials</source>
        <translation>拒绝(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Create a profile…</source>
        <translation>创建配置文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Profiles in the stack</source>
        <translation>堆叠中的配置文件</translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>%1 port %2, %3</source>
        <translation>%1 端口 %2，%3</translation>
    </message>
    <message>
        <source>from the network</source>
        <translation>来自网络</translation>
    </message>
    <message>
        <source>from this machine only</source>
        <translation>仅来自本机</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
</context>
<context>
    <name>ProfileDetails</name>
    <message>
        <source>Its file has an error, so it cannot be loaded as it is: %1.</source>
        <translation>其文件有错误，因此无法照原样加载：%1。</translation>
    </message>
    <message>
        <source>A link in the folder disable keeps it from being loaded. Its programs run without this profile.</source>
        <translation>文件夹 disable 中的链接使其不会被加载。其程序在没有此配置文件的情况下运行。</translation>
    </message>
    <message>
        <source>A file defines it. Without a kernel to ask, nothing is known about loading.</source>
        <translation>有文件定义了它。由于没有可询问的内核，加载情况未知。</translation>
    </message>
    <message>
        <source>A file defines it, but the kernel does not hold it. Its programs run without this profile.</source>
        <translation>有文件定义了它，但内核中没有。其程序在没有此配置文件的情况下运行。</translation>
    </message>
    <message>
        <source>What the rules do not allow is refused and logged.</source>
        <translation>规则不允许的访问会被拒绝并记录。</translation>
    </message>
    <message>
        <source>Complain mode only logs. Nothing is blocked until you enforce the profile.</source>
        <translation>complain 模式只作记录。在您强制执行此配置文件之前，不会阻止任何访问。</translation>
    </message>
    <message>
        <source>A program that does what the rules do not allow is killed.</source>
        <translation>程序做了规则不允许的事会被终止。</translation>
    </message>
    <message>
        <source>The profile gives the program a name and blocks nothing.</source>
        <translation>此配置文件只为程序命名，不阻止任何访问。</translation>
    </message>
    <message>
        <source>What the rules do not decide is asked from a person.</source>
        <translation>规则未决定的访问会询问用户。</translation>
    </message>
    <message>
        <source>The kernel reports a mode that Pavise does not know.</source>
        <translation>内核报告了 Pavise 不认识的模式。</translation>
    </message>
    <message>
        <source>local rules</source>
        <translation>本地规则</translation>
    </message>
    <message>
        <source>, user %1</source>
        <translation>，用户 %1</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>显示全部 %1 个</translation>
    </message>
    <message>
        <source>Recorded events</source>
        <translation>记录到的事件</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Would be denied</source>
        <translation>本会拒绝</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Show denials</source>
        <translation>显示拒绝记录</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Attaches to</source>
        <translation>附加到</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Local rules</source>
        <translation>本地规则</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>In the kernel</source>
        <translation>内核中</translation>
    </message>
    <message>
        <source>Open &amp;in editor</source>
        <translation>在编辑器中打开(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Local rules</source>
        <translation>本地规则(&amp;L)</translation>
    </message>
    <message>
        <source>Cop&amp;y to a file of your own…</source>
        <translation>复制到您自己的文件(&amp;Y)…</translation>
    </message>
</context>
<context>
    <name>Reload</name>
    <message>
        <source>%1 cannot be read and was left out.</source>
        <translation>无法读取 %1，已略过。</translation>
    </message>
    <message>
        <source>%1 is larger than the helper takes and was left out.</source>
        <translation>%1 超过辅助程序可接受的大小，已略过。</translation>
    </message>
</context>
<context>
    <name>RowReason</name>
    <message>
        <source>any program can have written this line; nothing is made of it</source>
        <translation>任何程序都可能写出此行；不会据此生成任何内容</translation>
    </message>
    <message>
        <source>no file defines this profile; a copy under another name can be changed</source>
        <translation>没有文件定义此配置文件；可以更改以其他名称保存的副本</translation>
    </message>
    <message>
        <source>another program writes this profile anew; only a copy under another name can be changed</source>
        <translation>另有程序会重写此配置文件；只能更改以其他名称保存的副本</translation>
    </message>
    <message>
        <source>the profile&apos;s file has errors, which come first</source>
        <translation>配置文件的文件有错误，需要先处理</translation>
    </message>
    <message>
        <source>several profiles together refused it</source>
        <translation>由多个配置文件共同拒绝</translation>
    </message>
    <message>
        <source>the record in the log is cut</source>
        <translation>日志中的记录不完整</translation>
    </message>
    <message>
        <source>no rule of a profile decides this</source>
        <translation>此项不由配置文件的规则决定</translation>
    </message>
    <message>
        <source>the record does not say enough for a rule</source>
        <translation>记录中的信息不足以生成规则</translation>
    </message>
    <message>
        <source>the log does not say which program this was: the record of its start is missing</source>
        <translation>日志未说明是哪个程序：缺少它的启动记录</translation>
    </message>
    <message>
        <source>the program may be started, but the profile that it is to get is not loaded</source>
        <translation>允许启动该程序，但它应获得的配置文件未加载</translation>
    </message>
    <message>
        <source>the program runs outside of this profile, as was decided</source>
        <translation>该程序按照已作的决定在此配置文件之外运行</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>passwords and keys</source>
        <translation>密码和密钥</translation>
    </message>
    <message>
        <source>what runs at the next login or start</source>
        <translation>下次登录或启动时运行的内容</translation>
    </message>
    <message>
        <source>programs and settings of the whole system</source>
        <translation>整个系统的程序和设置</translation>
    </message>
    <message>
        <source>AppArmor’s own policy</source>
        <translation>AppArmor 自身的策略</translation>
    </message>
    <message>
        <source>raw memory and disks</source>
        <translation>原始内存和磁盘</translation>
    </message>
    <message>
        <source>a way out of the profile</source>
        <translation>脱离配置文件的途径</translation>
    </message>
    <message>
        <source>No recorded event of this profile needed it. An enforced profile logs only what it refuses, so exercise the program in complain or audit mode before you take it out.</source>
        <translation>此配置文件的已记录事件都不需要它。强制执行的配置文件只记录被拒绝的访问，因此在移除之前，请先在 complain 或 audit 模式下充分使用该程序。</translation>
    </message>
    <message>
        <source>Opens %1: %2 %3</source>
        <comment>danger, permissions, example</comment>
        <translation>开放%1：%2 %3</translation>
    </message>
    <message>
        <source>The rule that counts is in %1, line %2.</source>
        <translation>实际生效的规则在 %1 第 %2 行。</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>敏感</translation>
    </message>
    <message>
        <source>not enforced here</source>
        <translation>此处不强制执行</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>失效</translation>
    </message>
    <message>
        <source>shadowed</source>
        <translation>被遮蔽</translation>
    </message>
    <message>
        <source>redundant</source>
        <translation>冗余</translation>
    </message>
    <message>
        <source>never needed</source>
        <translation>从未需要</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Save filter</source>
        <translation>保存筛选</translation>
    </message>
    <message>
        <source>&amp;Name for %1</source>
        <translation>%1 的名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>保存此筛选(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>not below any folder</source>
        <translation>不在任何文件夹之下</translation>
    </message>
    <message>
        <source>listens to and forges network traffic</source>
        <translation>监听和伪造网络流量</translation>
    </message>
    <message>
        <source>a kind of network that is seldom used</source>
        <translation>很少使用的网络类型</translation>
    </message>
    <message>
        <source>reads what all other programs say</source>
        <translation>读取所有其他程序的通信</translation>
    </message>
    <message>
        <source>a service that can do much for others</source>
        <translation>能代他人做许多事的服务</translation>
    </message>
    <message>
        <source>talks to services of the system</source>
        <translation>与系统服务通信</translation>
    </message>
    <message>
        <source>talks to programs of the desktop</source>
        <translation>与桌面程序通信</translation>
    </message>
    <message>
        <source>reads and steers other processes</source>
        <translation>读取和操控其他进程</translation>
    </message>
    <message>
        <source>lets another process look into it</source>
        <translation>允许另一个进程查看它</translation>
    </message>
    <message>
        <source>looks into other processes</source>
        <translation>查看其他进程</translation>
    </message>
    <message>
        <source>lets another program stop it</source>
        <translation>允许另一个程序停止它</translation>
    </message>
    <message>
        <source>can end programs that are not confined</source>
        <translation>可以结束不受限的程序</translation>
    </message>
    <message>
        <source>can end programs of one profile</source>
        <translation>可以结束某一配置文件的程序</translation>
    </message>
    <message>
        <source>can start anything that the profile allows</source>
        <translation>可以启动该配置文件允许的任何内容</translation>
    </message>
    <message>
        <source>runs programs that anybody wrote</source>
        <translation>运行任何人编写的程序</translation>
    </message>
    <message>
        <source>a program from where people write</source>
        <translation>来自可写位置的程序</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>a privilege that Pavise does not know</source>
        <translation>Pavise 不认识的特权</translation>
    </message>
    <message>
        <source>takes file systems away</source>
        <translation>移除文件系统</translation>
    </message>
    <message>
        <source>moves files to where other rules hold</source>
        <translation>将文件移至适用其他规则的位置</translation>
    </message>
    <message>
        <source>uses more of the machine</source>
        <translation>使用更多机器资源</translation>
    </message>
    <message>
        <source>reaches parts of the kernel that only root could</source>
        <translation>触及原本只有 root 才能触及的内核部分</translation>
    </message>
    <message>
        <source>talks to programs on this machine</source>
        <translation>与本机上的程序通信</translation>
    </message>
    <message>
        <source>acts with rights of another program</source>
        <translation>以另一个程序的权限行事</translation>
    </message>
    <message>
        <source>a part of the kernel that was often attacked</source>
        <translation>内核中经常遭受攻击的部分</translation>
    </message>
    <message>
        <source>leaves confinement</source>
        <translation>脱离限制</translation>
    </message>
    <message>
        <source>goes on under other rules</source>
        <translation>在其他规则下继续运行</translation>
    </message>
    <message>
        <source>goes on under rules of its own part</source>
        <translation>在其自身部分的规则下继续运行</translation>
    </message>
    <message>
        <source>the password hashes of all users</source>
        <translation>所有用户的密码散列</translation>
    </message>
    <message>
        <source>decides who may become root</source>
        <translation>决定谁可以成为 root</translation>
    </message>
    <message>
        <source>the private keys of this machine</source>
        <translation>本机的私钥</translation>
    </message>
    <message>
        <source>private keys of services</source>
        <translation>服务的私钥</translation>
    </message>
    <message>
        <source>certificates of services</source>
        <translation>服务的证书</translation>
    </message>
    <message>
        <source>decides who may log in</source>
        <translation>决定谁可以登录</translation>
    </message>
    <message>
        <source>the rules of AppArmor itself</source>
        <translation>AppArmor 自身的规则</translation>
    </message>
    <message>
        <source>the list of users</source>
        <translation>用户列表</translation>
    </message>
    <message>
        <source>starts programs as root or for everybody</source>
        <translation>以 root 身份或为所有人启动程序</translation>
    </message>
    <message>
        <source>settings that most programs read</source>
        <translation>大多数程序都会读取的设置</translation>
    </message>
    <message>
        <source>decides whom connections trust</source>
        <translation>决定连接信任谁</translation>
    </message>
    <message>
        <source>settings of the system</source>
        <translation>系统设置</translation>
    </message>
    <message>
        <source>harmless devices</source>
        <translation>无害的设备</translation>
    </message>
    <message>
        <source>the memory of the kernel</source>
        <translation>内核内存</translation>
    </message>
    <message>
        <source>whole disks, past all file permissions</source>
        <translation>整个磁盘，绕过所有文件权限</translation>
    </message>
    <message>
        <source>everything that is typed</source>
        <translation>键盘输入的一切</translation>
    </message>
    <message>
        <source>camera and microphone</source>
        <translation>摄像头和麦克风</translation>
    </message>
    <message>
        <source>memory shared between programs</source>
        <translation>程序间共享的内存</translation>
    </message>
    <message>
        <source>graphics hardware</source>
        <translation>图形硬件</translation>
    </message>
    <message>
        <source>terminals</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>memory and secrets of processes</source>
        <translation>进程的内存和机密</translation>
    </message>
    <message>
        <source>can stop the machine</source>
        <translation>可以使机器停机</translation>
    </message>
    <message>
        <source>settings of the kernel</source>
        <translation>内核设置</translation>
    </message>
    <message>
        <source>what processes are allowed to do</source>
        <translation>进程获准做的事</translation>
    </message>
    <message>
        <source>what processes do</source>
        <translation>进程的行为</translation>
    </message>
    <message>
        <source>what the kernel tells</source>
        <translation>内核提供的信息</translation>
    </message>
    <message>
        <source>the inside of the kernel</source>
        <translation>内核内部</translation>
    </message>
    <message>
        <source>settings of devices</source>
        <translation>设备设置</translation>
    </message>
    <message>
        <source>keys and passwords of a person</source>
        <translation>个人的密钥和密码</translation>
    </message>
    <message>
        <source>passwords and mail of a person</source>
        <translation>个人的密码和邮件</translation>
    </message>
    <message>
        <source>starts programs when a person logs in</source>
        <translation>在用户登录时启动程序</translation>
    </message>
    <message>
        <source>settings and data of one program</source>
        <translation>某个程序的设置和数据</translation>
    </message>
    <message>
        <source>settings of a person</source>
        <translation>个人设置</translation>
    </message>
    <message>
        <source>who has a home here</source>
        <translation>谁在此处有主目录</translation>
    </message>
    <message>
        <source>files of a person</source>
        <translation>个人文件</translation>
    </message>
    <message>
        <source>programs</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>data of programs</source>
        <translation>程序数据</translation>
    </message>
    <message>
        <source>libraries of programs</source>
        <translation>程序库</translation>
    </message>
    <message>
        <source>the kernel and how it starts</source>
        <translation>内核及其启动方式</translation>
    </message>
    <message>
        <source>steers what root does</source>
        <translation>操控 root 的行为</translation>
    </message>
    <message>
        <source>mail and print jobs</source>
        <translation>邮件和打印任务</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>copies of secrets of the system</source>
        <translation>系统机密的副本</translation>
    </message>
    <message>
        <source>data of services</source>
        <translation>服务数据</translation>
    </message>
    <message>
        <source>what a web server shows</source>
        <translation>网络服务器展示的内容</translation>
    </message>
    <message>
        <source>temporary files</source>
        <translation>临时文件</translation>
    </message>
    <message>
        <source>who can talk to it is as good as root</source>
        <translation>能与之通信者等同于 root</translation>
    </message>
    <message>
        <source>what runs for a person</source>
        <translation>为个人运行的内容</translation>
    </message>
    <message>
        <source>what runs now</source>
        <translation>当前运行的内容</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>a place that Pavise does not know</source>
        <translation>Pavise 不认识的位置</translation>
    </message>
    <message>
        <source>the top folder</source>
        <translation>顶层文件夹</translation>
    </message>
    <message>
        <source>most of what root can do</source>
        <translation>root 能做的大部分事情</translation>
    </message>
    <message>
        <source>loads code into the kernel</source>
        <translation>向内核加载代码</translation>
    </message>
    <message>
        <source>reaches hardware and memory directly</source>
        <translation>直接访问硬件和内存</translation>
    </message>
    <message>
        <source>reads and steers any process</source>
        <translation>读取和操控任何进程</translation>
    </message>
    <message>
        <source>changes AppArmor&apos;s own policy</source>
        <translation>更改 AppArmor 自身的策略</translation>
    </message>
    <message>
        <source>goes past AppArmor</source>
        <translation>绕过 AppArmor</translation>
    </message>
    <message>
        <source>a known way out of confinement</source>
        <translation>已知的脱离限制的途径</translation>
    </message>
    <message>
        <source>runs code in the kernel</source>
        <translation>在内核中运行代码</translation>
    </message>
    <message>
        <source>rebuilds processes</source>
        <translation>重建进程</translation>
    </message>
    <message>
        <source>takes over any file</source>
        <translation>接管任何文件</translation>
    </message>
    <message>
        <source>goes past all file permissions</source>
        <translation>绕过所有文件权限</translation>
    </message>
    <message>
        <source>changes permissions of any file</source>
        <translation>更改任何文件的权限</translation>
    </message>
    <message>
        <source>makes programs that run as others</source>
        <translation>创建以他人身份运行的程序</translation>
    </message>
    <message>
        <source>undoes protection of files</source>
        <translation>解除文件保护</translation>
    </message>
    <message>
        <source>makes devices, and so reaches disks</source>
        <translation>创建设备，从而触及磁盘</translation>
    </message>
    <message>
        <source>gives programs privileges</source>
        <translation>赋予程序特权</translation>
    </message>
    <message>
        <source>becomes any group</source>
        <translation>成为任意用户组</translation>
    </message>
    <message>
        <source>becomes any user</source>
        <translation>成为任意用户</translation>
    </message>
    <message>
        <source>passes privileges on</source>
        <translation>传递特权</translation>
    </message>
    <message>
        <source>hides traces</source>
        <translation>隐藏痕迹</translation>
    </message>
    <message>
        <source>reaches other programs&apos; memory</source>
        <translation>访问其他程序的内存</translation>
    </message>
    <message>
        <source>ends any process</source>
        <translation>结束任何进程</translation>
    </message>
    <message>
        <source>holds up other programs</source>
        <translation>阻塞其他程序</translation>
    </message>
    <message>
        <source>changes network, routes and firewall</source>
        <translation>更改网络、路由和防火墙</translation>
    </message>
    <message>
        <source>restarts the machine</source>
        <translation>重启机器</translation>
    </message>
    <message>
        <source>turns accounting off</source>
        <translation>关闭进程记账</translation>
    </message>
    <message>
        <source>goes past limits and quotas</source>
        <translation>超出限制和配额</translation>
    </message>
    <message>
        <source>changes the clock</source>
        <translation>更改时钟</translation>
    </message>
    <message>
        <source>takes over terminals</source>
        <translation>接管终端</translation>
    </message>
    <message>
        <source>reads the kernel&apos;s messages</source>
        <translation>读取内核消息</translation>
    </message>
    <message>
        <source>wakes the machine</source>
        <translation>唤醒机器</translation>
    </message>
    <message>
        <source>reads any file</source>
        <translation>读取任何文件</translation>
    </message>
    <message>
        <source>reads the audit log</source>
        <translation>读取审计日志</translation>
    </message>
    <message>
        <source>watches other programs</source>
        <translation>监视其他程序</translation>
    </message>
    <message>
        <source>writes to the audit log</source>
        <translation>写入审计日志</translation>
    </message>
    <message>
        <source>keeps memory for itself</source>
        <translation>独占内存</translation>
    </message>
    <message>
        <source>offers well-known services</source>
        <translation>提供公认的服务</translation>
    </message>
    <message>
        <source>keeps the machine awake</source>
        <translation>使机器保持唤醒</translation>
    </message>
    <message>
        <source>runs before others</source>
        <translation>优先于其他程序运行</translation>
    </message>
    <message>
        <source>is used by nothing</source>
        <translation>没有任何程序使用</translation>
    </message>
    <message>
        <source>encryption in the kernel, often attacked</source>
        <translation>内核中的加密，经常遭受攻击</translation>
    </message>
    <message>
        <source>talks to virtual machines</source>
        <translation>与虚拟机通信</translation>
    </message>
    <message>
        <source>talks to devices nearby</source>
        <translation>与附近的设备通信</translation>
    </message>
    <message>
        <source>asks the kernel about network and devices</source>
        <translation>向内核查询网络和设备</translation>
    </message>
    <message>
        <source>talks to the network</source>
        <translation>与网络通信</translation>
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
        <translation>混合</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>未加载</translation>
    </message>
    <message>
        <source>Same as file</source>
        <translation>与文件相同</translation>
    </message>
    <message>
        <source>Differs from file</source>
        <translation>与文件不同</translation>
    </message>
    <message>
        <source>Loaded, not in file</source>
        <translation>已加载，不在文件中</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>已加载</translation>
    </message>
    <message>
        <source>File says %1</source>
        <translation>文件中为 %1</translation>
    </message>
    <message>
        <source>Loaded, no file</source>
        <translation>已加载，无文件</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>未加载</translation>
    </message>
    <message>
        <source>Disabled by link</source>
        <translation>已由链接禁用</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>也在 %1 中</translation>
    </message>
    <message>
        <source>Error in line %1</source>
        <translation>第 %1 行有错误</translation>
    </message>
    <message>
        <source>Has errors</source>
        <translation>有错误</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>在文件中</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>would be denied</source>
        <translation>本会拒绝</translation>
    </message>
    <message>
        <source>allowed, logged</source>
        <translation>已允许并记录</translation>
    </message>
    <message>
        <source>policy change</source>
        <translation>策略更改</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>TextExport</name>
    <message>
        <source>Export texts into a folder</source>
        <translation>将文本导出到文件夹</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>未导出。</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another folder.</source>
        <translation>%1 已存在。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已导出。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 个文件写入 %1。</numerusform>
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
        <translation>启动</translation>
    </message>
    <message>
        <source>if missing</source>
        <translation>若不存在</translation>
    </message>
    <message>
        <source>unconfined</source>
        <translation>不受限</translation>
    </message>
    <message>
        <source>changes itself</source>
        <translation>自行转换</translation>
    </message>
    <message>
        <source>hat</source>
        <translation>hat</translation>
    </message>
</context>
<context>
    <name>pavise::ui::AboutDialog</name>
    <message>
        <source>About Pavise</source>
        <translation>关于 Pavise</translation>
    </message>
    <message>
        <source>Pavise %1</source>
        <translation>Pavise %1</translation>
    </message>
    <message>
        <source>Shows how AppArmor confines programs, edits profiles, and turns recorded denials into rules.</source>
        <translation>显示 AppArmor 如何限制程序，编辑配置文件，并将记录到的拒绝转换为规则。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 2 or later. It comes without any warranty. The syntax colours are drawn by KSyntaxHighlighting (MIT), the rest of the window by Qt (LGPL).</source>
        <translation>本程序是自由软件，以 GNU 通用公共许可证第 2 版或更高版本发布，不提供任何担保。语法着色由 KSyntaxHighlighting（MIT）实现，窗口的其余部分由 Qt（LGPL）实现。</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>复制版本信息(&amp;C)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ApplySheet</name>
    <message>
        <source>What the change means is being worked out.</source>
        <translation>正在分析此更改的含义。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Note for the history (optional)</source>
        <translation>历史备注（可选）</translation>
    </message>
    <message>
        <source>Note for the history</source>
        <translation>历史备注</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>应用(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes the new texts into a folder of your choice</source>
        <translation>将新文本写入您选择的文件夹</translation>
    </message>
    <message>
        <source>An administrator’s password is asked for once.</source>
        <translation>需要输入一次管理员密码。</translation>
    </message>
    <message>
        <source>Apply changes to %1</source>
        <translation>应用对 %1 的更改</translation>
    </message>
    <message numerus="yes">
        <source>Text &amp;diff: +%1 −%2 lines in %n file(s)</source>
        <translation>
            <numerusform>文本差异(&amp;D)：%n 个文件，+%1 −%2 行</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Load into the kernel now</source>
        <translation>立即加载到内核(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep after reboot</source>
        <translation>重启后保留(&amp;K)</translation>
    </message>
    <message>
        <source>Writes the text to /etc/apparmor.d</source>
        <translation>将文本写入 /etc/apparmor.d</translation>
    </message>
    <message>
        <source>&amp;Try first: undo by itself unless I confirm within</source>
        <translation>先试用(&amp;T)：若未在此时间内确认则自动撤回</translation>
    </message>
    <message>
        <source>the profile’s own file</source>
        <translation>配置文件自身的文件</translation>
    </message>
    <message>
        <source>local/ overrides (survive upgrades)</source>
        <translation>local/ 覆盖文件（升级后保留）</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>写入到</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>写入到(&amp;W)</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number: seconds</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Seconds to confirm in</source>
        <translation>确认时限（秒）</translation>
    </message>
    <message>
        <source>I know that the s&amp;ystem may become unusable: apply all the same, as a trial</source>
        <translation>我明白系统可能因此无法使用：仍以试用方式应用(&amp;Y)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Only to look at.</source>
        <translation>仅供查看。</translation>
    </message>
    <message>
        <source>Another change is being tried.</source>
        <translation>正在试用另一项更改。</translation>
    </message>
    <message>
        <source>Keep that one or revert it first, in the bar above; nothing of yours is lost.</source>
        <translation>请先在上方横条中保留或撤回那项更改；您的内容不会丢失。</translation>
    </message>
    <message>
        <source>The text has errors. Correct them in the editor, or export the text as a draft.</source>
        <translation>文本有错误。请在编辑器中改正，或将文本导出为草稿。</translation>
    </message>
    <message>
        <source>It compiles for this kernel. It settles %1 of %2 recorded denials.</source>
        <translation>可在此内核上编译。解决 %2 条拒绝记录中的 %1 条。</translation>
    </message>
    <message>
        <source>It compiles for this kernel. No recorded denials are concerned.</source>
        <translation>可在此内核上编译。不涉及任何拒绝记录。</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>The change of %1 is active.</source>
        <translation>%1 的更改已生效。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>Not applied.</source>
        <translation>未应用。</translation>
    </message>
    <message>
        <source>The password prompt was closed. Nothing was changed.</source>
        <translation>密码对话框已关闭。未作任何更改。</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>请重新查看。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::BootService</name>
    <message>
        <source>No program that asks for the password runs in this session.</source>
        <translation>此会话中没有运行用于询问密码的程序。</translation>
    </message>
    <message>
        <source>systemd answered: %1</source>
        <translation>systemd 的回应：%1</translation>
    </message>
    <message>
        <source>It was not allowed; nothing was changed.</source>
        <translation>操作未获许可；未作任何更改。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ChangeBar</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>%n 秒后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n 个配置文件</numerusform>
        </translation>
    </message>
    <message>
        <source>What rules silence is logged; that ends %1.</source>
        <translation>正在记录被规则静默的拒绝，将于 %1结束。</translation>
    </message>
    <message>
        <source>Another program or window tries policy of %1, and only it can keep it. It is taken back %2.</source>
        <translation>另一个程序或窗口正在试用 %1 的策略，只有它才能将其保留。更改将于 %2撤回。</translation>
    </message>
    <message>
        <source>%1: the earlier mode comes back %2.</source>
        <translation>%1：%2恢复先前的模式。</translation>
    </message>
    <message>
        <source>&amp;Take back now</source>
        <translation>立即撤回(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>撤销(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) end by themselves later.</source>
        <translation>
            <numerusform>另有 %n 项更改稍后会自动结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>A trial runs.</source>
        <translation>正在试用。</translation>
    </message>
    <message>
        <source>For a while only.</source>
        <translation>仅限一段时间。</translation>
    </message>
    <message numerus="yes">
        <source>It ends by itself after %n minute(s).</source>
        <translation>
            <numerusform>将在 %n 分钟后自动结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>请重新查看。</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已保留。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>The change is taken back.</source>
        <translation>更改已撤回。</translation>
    </message>
    <message>
        <source>The password prompt was closed.</source>
        <translation>密码对话框已关闭。</translation>
    </message>
    <message>
        <source>Running programs would lose their confinement. Restore it from the history page, which names them.</source>
        <translation>正在运行的程序会失去限制。请从历史页面恢复，那里会列出这些程序。</translation>
    </message>
    <message>
        <source>Not undone.</source>
        <translation>未撤销。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ChangeFlow</name>
    <message>
        <source>Enforce %1</source>
        <translation>强制执行 %1</translation>
    </message>
    <message>
        <source>What the rules do not allow is refused and logged from now on.</source>
        <translation>从现在起，规则不允许的访问将被拒绝并记录。</translation>
    </message>
    <message>
        <source>&amp;Enforce…</source>
        <translation>强制执行(&amp;E)…</translation>
    </message>
    <message>
        <source>%1 is enforced.</source>
        <translation>%1 已强制执行。</translation>
    </message>
    <message>
        <source>Discard the profile %1</source>
        <translation>丢弃配置文件 %1</translation>
    </message>
    <message>
        <source>It is taken out of the kernel and its file is removed. The history keeps it; it is read first, which may ask for a password of its own.</source>
        <translation>它将从内核中移除，其文件也会被删除。历史中会保留它；为此要先读取它，可能需要单独输入一次密码。</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>丢弃(&amp;D)…</translation>
    </message>
    <message>
        <source>%1 is taken out again.</source>
        <translation>%1 已重新移除。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::Chip</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>移除筛选：%1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>移除此筛选</translation>
    </message>
</context>
<context>
    <name>pavise::ui::CommandSheet</name>
    <message>
        <source>Concerned</source>
        <translation>涉及</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Note for the history (optional)</source>
        <translation>历史备注（可选）</translation>
    </message>
    <message>
        <source>Note for the history</source>
        <translation>历史备注</translation>
    </message>
    <message>
        <source>An administrator’s password is asked for once.</source>
        <translation>需要输入一次管理员密码。</translation>
    </message>
    <message numerus="yes">
        <source>%n running program(s) lose their confinement:</source>
        <translation>
            <numerusform>%n 个正在运行的程序会失去限制：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (process %2), under %3</source>
        <translation>%1（进程 %2），在 %3 下</translation>
    </message>
    <message>
        <source>Only to look at.</source>
        <translation>仅供查看。</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>未执行。</translation>
    </message>
    <message>
        <source>The password prompt was closed. Nothing was changed.</source>
        <translation>密码对话框已关闭。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::CompareView</name>
    <message>
        <source>Open in the ed&amp;itor</source>
        <translation>在编辑器中打开(&amp;I)</translation>
    </message>
    <message>
        <source>Read it as &amp;administrator…</source>
        <translation>以管理员身份读取(&amp;A)…</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>对调(&amp;W)</translation>
    </message>
    <message>
        <source>Changes which of the two comes first</source>
        <translation>交换两者的先后顺序</translation>
    </message>
    <message>
        <source>Pr&amp;ofile</source>
        <translation>配置文件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>之前(&amp;B)</translation>
    </message>
    <message>
        <source>Af&amp;ter</source>
        <translation>之后(&amp;T)</translation>
    </message>
    <message>
        <source>What is answered differently</source>
        <translation>判定不同之处</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Rule that makes it so</source>
        <translation>造成此变化的规则</translation>
    </message>
    <message>
        <source>Answered differently</source>
        <translation>判定不同</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>What is the difference?</source>
        <translation>有何差异？</translation>
    </message>
    <message>
        <source>Choose a profile and two versions of it: the file on disk, the text in the editor, what the kernel has loaded, or another file. They are compared in meaning, whatever their texts look like.</source>
        <translation>选择一个配置文件及其两个版本：磁盘上的文件、编辑器中的文本、内核已加载的版本或另一个文件。比较的是含义，与文本写法无关。</translation>
    </message>
    <message>
        <source>File on disk</source>
        <translation>磁盘上的文件</translation>
    </message>
    <message>
        <source>Text in the editor</source>
        <translation>编辑器中的文本</translation>
    </message>
    <message>
        <source>Loaded in the kernel</source>
        <translation>内核中已加载的</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>另一个文件…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>This file defines no profile that is known</source>
        <translation>此文件未定义任何已知的配置文件</translation>
    </message>
    <message>
        <source>Save the text first, or compare a profile file.</source>
        <translation>请先保存文本，或选择一个策略文件进行比较。</translation>
    </message>
    <message>
        <source>Before the change of %1</source>
        <translation>%1 的更改之前</translation>
    </message>
    <message>
        <source>After the change of %1</source>
        <translation>%1 的更改之后</translation>
    </message>
    <message>
        <source>Choose a second version</source>
        <translation>请选择第二个版本</translation>
    </message>
    <message>
        <source>Both sides are the same. There may be no other version of this profile yet: open it in the editor, load it, or choose another file.</source>
        <translation>两侧相同。此配置文件可能还没有其他版本：请在编辑器中打开它、加载它，或选择另一个文件。</translation>
    </message>
    <message>
        <source>Only an administrator may read loaded policy</source>
        <translation>只有管理员可以读取已加载的策略</translation>
    </message>
    <message>
        <source>The kernel shows the policy that it holds to root only. Pavise’s helper can read it for you.</source>
        <translation>内核仅向 root 显示其持有的策略。Pavise 的辅助程序可以代您读取。</translation>
    </message>
    <message>
        <source>%1 cannot be compared</source>
        <translation>无法比较 %1</translation>
    </message>
    <message>
        <source>The loaded policy cannot be read</source>
        <translation>无法读取已加载的策略</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>复制报告(&amp;Y)</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
</context>
<context>
    <name>pavise::ui::Completion</name>
    <message>
        <source>Completions</source>
        <translation>补全</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DenialModel</name>
    <message>
        <source>no profile</source>
        <translation>无配置文件</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未指明</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n 个目标</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Any program can write a line that looks like this one.</source>
        <translation>%1
任何程序都能写出与此相似的行。</translation>
    </message>
    <message>
        <source>may be forged</source>
        <translation>可能是伪造的</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DenialNotifier</name>
    <message>
        <source>no profile</source>
        <translation>无配置文件</translation>
    </message>
    <message numerus="yes">
        <source>%n denial(s): %1</source>
        <translation>
            <numerusform>%n 次拒绝：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>忽略一小时</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DenialsPage</name>
    <message>
        <source>&amp;Source</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Learn…</source>
        <translation>学习(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Learn from denials…</source>
        <translation>从拒绝记录中学习(&amp;L)…</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>拒绝记录</translation>
    </message>
    <message>
        <source>Recorded events in groups. Nothing changes until you apply it.</source>
        <translation>按组显示记录到的事件。在您应用之前不会更改任何内容。</translation>
    </message>
    <message>
        <source>Recorded events</source>
        <translation>记录到的事件</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>Makes rules of what was refused (L)</source>
        <translation>将被拒绝的访问转换为规则 (L)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n 个新事件</numerusform>
        </translation>
    </message>
    <message>
        <source>arrived while you were reading.</source>
        <translation>在您阅读期间到达。</translation>
    </message>
    <message>
        <source>Search, or field:value, -field:value, /pattern/</source>
        <translation>搜索，或使用 field:value、-field:value、/pattern/</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>字段：%1</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Denied</source>
        <translation>已拒绝(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Would be denied (complain mode)</source>
        <translation>本会拒绝（complain 模式）(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Allowed and logged</source>
        <translation>已允许并记录(&amp;A)</translation>
    </message>
    <message>
        <source>Policy &amp;changes and other records</source>
        <translation>策略更改及其他记录(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Saved filters</source>
        <translation>已保存的筛选(&amp;S)</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>所有时间</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>By profile</source>
        <translation>按配置文件</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By process</source>
        <translation>按进程</translation>
    </message>
    <message>
        <source>By machine</source>
        <translation>按机器</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>无来源</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) with denials</source>
        <translation>
            <numerusform>%n 个有拒绝记录的配置文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 组</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 个事件</translation>
    </message>
    <message numerus="yes">
        <source>%n muted group(s)</source>
        <translation>
            <numerusform>%n 个已忽略的组</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1 lost by the log</source>
        <translation>日志至少丢失 %1 个</translation>
    </message>
    <message>
        <source>from %1 log lines</source>
        <translation>来自 %1 行日志</translation>
    </message>
    <message>
        <source>Everything that matches is muted</source>
        <translation>符合条件的全部已被忽略</translation>
    </message>
    <message>
        <source>Muted denials are listed in the menu Denials.</source>
        <translation>已忽略的拒绝记录可在“拒绝记录”菜单中查看。</translation>
    </message>
    <message>
        <source>Choose an event below its profile to see what happened.</source>
        <translation>请选择配置文件下方的事件，查看发生了什么。</translation>
    </message>
    <message>
        <source>What happened is shown here.</source>
        <translation>发生的情况显示在这里。</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>忽略(&amp;M)</translation>
    </message>
    <message>
        <source>Neither shows nor counts such denials; allows nothing</source>
        <translation>不再显示也不计入此类拒绝记录；并不因此允许任何访问</translation>
    </message>
    <message>
        <source>Mute &amp;for</source>
        <translation>忽略时长(&amp;F)</translation>
    </message>
    <message>
        <source>an &amp;hour</source>
        <translation>一小时(&amp;H)</translation>
    </message>
    <message>
        <source>a &amp;day</source>
        <translation>一天(&amp;D)</translation>
    </message>
    <message>
        <source>a &amp;week</source>
        <translation>一周(&amp;W)</translation>
    </message>
    <message>
        <source>M&amp;uted denials…</source>
        <translation>已忽略的拒绝记录(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DiffView</name>
    <message>
        <source>Changed lines</source>
        <translation>更改的行</translation>
    </message>
</context>
<context>
    <name>pavise::ui::DryRunPanel</name>
    <message>
        <source>Recorded events and what the text does to them</source>
        <translation>记录到的事件以及该文本对它们的影响</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>With this text</source>
        <translation>使用此文本</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>预演</translation>
    </message>
    <message>
        <source>%1 newly denied</source>
        <translation>%1 个新增拒绝</translation>
    </message>
    <message>
        <source>%1 fixed</source>
        <translation>%1 个已解决</translation>
    </message>
    <message>
        <source>%1 still denied</source>
        <translation>%1 个仍被拒绝</translation>
    </message>
    <message>
        <source>Dry run: %1</source>
        <translation>预演：%1</translation>
    </message>
    <message>
        <source>Of the recorded events, this text settles %1, goes on denying %2 and would newly deny %3.</source>
        <translation>在记录到的事件中，此文本解决 %1 个，继续拒绝 %2 个，并会新增拒绝 %3 个。</translation>
    </message>
    <message>
        <source>The text has errors</source>
        <translation>文本有错误</translation>
    </message>
    <message>
        <source>As soon as it compiles, every recorded event is tried on it.</source>
        <translation>一旦可以编译，就会用它检验每个记录到的事件。</translation>
    </message>
    <message>
        <source>No recorded events of these profiles</source>
        <translation>没有这些配置文件的已记录事件</translation>
    </message>
    <message>
        <source>The log that the Denials page shows has nothing of the profiles that this text defines.</source>
        <translation>“拒绝记录”页面显示的日志中，没有此文本所定义配置文件的内容。</translation>
    </message>
    <message>
        <source>Nothing to try yet</source>
        <translation>尚无可预演的内容</translation>
    </message>
    <message>
        <source>Recorded events are tried on the text of a profile while you write it.</source>
        <translation>在您编写配置文件文本时，会用它检验记录到的事件。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::EditorPage</name>
    <message>
        <source>Open files</source>
        <translation>打开的文件</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>应用(&amp;A)…</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>关闭 (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>Open profiles</source>
        <translation>打开的配置文件</translation>
    </message>
    <message>
        <source>Files with unsaved edits: %1</source>
        <translation>有未保存编辑的文件：%1</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>未保存的编辑</translation>
    </message>
    <message>
        <source>%1 has edits that are nowhere else. Close it and lose them?</source>
        <translation>%1 有未保存到别处的编辑。要关闭并丢弃它们吗？</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>&amp;Line (1 to %1):</source>
        <translation>行号（1 到 %1）(&amp;L)：</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>没有打开的文件</translation>
    </message>
    <message>
        <source>Open a profile from the Profiles page, or any profile file on disk. Nothing is changed until you apply it.</source>
        <translation>请从“配置文件”页面打开一个配置文件，或打开磁盘上的任意策略文件。在您应用之前不会更改任何内容。</translation>
    </message>
    <message>
        <source>Problems in this file</source>
        <translation>此文件中的问题</translation>
    </message>
    <message>
        <source>Outline of the file</source>
        <translation>文件大纲</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Appl&amp;y…</source>
        <translation>应用(&amp;Y)…</translation>
    </message>
    <message>
        <source>Save &amp;a copy…</source>
        <translation>另存副本(&amp;A)…</translation>
    </message>
    <message>
        <source>Compare &amp;in meaning</source>
        <translation>按含义比较(&amp;I)</translation>
    </message>
    <message>
        <source>Rules against reality</source>
        <translation>规则与实际对照</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>预演</translation>
    </message>
    <message>
        <source>Impac&amp;t on profiles</source>
        <translation>对配置文件的影响(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation>关闭文件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>替换(&amp;R)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>转到行(&amp;G)…</translation>
    </message>
    <message>
        <source>Go to the definition</source>
        <translation>转到定义</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>下一个问题(&amp;B)</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>上一个问题(&amp;V)</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>注释(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Duplicate line</source>
        <translation>复制行(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete line</source>
        <translation>删除行(&amp;L)</translation>
    </message>
    <message>
        <source>Move line &amp;up</source>
        <translation>上移行(&amp;U)</translation>
    </message>
    <message>
        <source>Move line do&amp;wn</source>
        <translation>下移行(&amp;W)</translation>
    </message>
    <message>
        <source>Compl&amp;ete</source>
        <translation>补全(&amp;E)</translation>
    </message>
    <message>
        <source>Lay &amp;out</source>
        <translation>整理格式(&amp;O)</translation>
    </message>
    <message>
        <source>Fold bloc&amp;k</source>
        <translation>折叠块(&amp;K)</translation>
    </message>
    <message>
        <source>Unfold block</source>
        <translation>展开块</translation>
    </message>
    <message>
        <source>Unfold all blocks</source>
        <translation>展开所有块</translation>
    </message>
    <message>
        <source>The text has errors, so it can only be saved as a draft elsewhere (Ctrl+S)</source>
        <translation>文本有错误，因此只能在别处另存为草稿 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Writes the text to the disk without loading it (Ctrl+S)</source>
        <translation>将文本写入磁盘而不加载 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Only files of /etc/apparmor.d can be applied</source>
        <translation>只有 /etc/apparmor.d 中的文件可以应用</translation>
    </message>
    <message>
        <source>The text has errors; F8 goes to the next one</source>
        <translation>文本有错误；按 F8 转到下一个</translation>
    </message>
    <message>
        <source>Shows what the change means, then saves and loads it (Ctrl+Return)</source>
        <translation>显示更改的含义，然后保存并加载 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>This leads to no file that is there: the cursor must be on an include, a variable or the name of a profile.</source>
        <translation>此处没有指向任何现有文件：光标必须位于 include、变量或配置文件名上。</translation>
    </message>
    <message>
        <source>The text has errors: they come first (F8).</source>
        <translation>文本有错误：请先处理错误 (F8)。</translation>
    </message>
    <message>
        <source>Kernel that files are checked for</source>
        <translation>检查文件所针对的内核</translation>
    </message>
    <message>
        <source>Rules that this kernel does not enforce are marked in the text</source>
        <translation>此内核不会强制执行的规则会在文本中标出</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>For this kernel</source>
        <translation>针对本机内核</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>针对 %1</translation>
    </message>
    <message>
        <source>For another kernel…</source>
        <translation>针对其他内核…</translation>
    </message>
    <message>
        <source>Choose a file of kernel features</source>
        <translation>选择内核特性文件</translation>
    </message>
    <message>
        <source>Open the&amp;m</source>
        <translation>打开(&amp;M)</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>丢弃(&amp;C)</translation>
    </message>
    <message>
        <source>Edits of an earlier run were not saved.</source>
        <translation>上次运行的编辑未保存。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::EditorPanels</name>
    <message>
        <source>What is said of this file</source>
        <translation>关于此文件的信息</translation>
    </message>
    <message>
        <source>For files that profiles share</source>
        <translation>用于配置文件共享的文件</translation>
    </message>
    <message>
        <source>When an abstraction or a tunable is edited, the profiles that change with it are listed here.</source>
        <translation>编辑抽象或可调参数时，此处会列出随之变化的配置文件。</translation>
    </message>
    <message>
        <source>No edits</source>
        <translation>没有编辑</translation>
    </message>
    <message>
        <source>Change this file, and every profile that reads it is compared before and after.</source>
        <translation>更改此文件后，会对每个读取它的配置文件作前后比较。</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>Rules against reality</source>
        <translation>规则与实际对照</translation>
    </message>
    <message numerus="yes">
        <source>Rules: %n finding(s)</source>
        <translation>
            <numerusform>规则：%n 项结论</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Impact: %n profile(s)</source>
        <translation>
            <numerusform>影响：%n 个配置文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
</context>
<context>
    <name>pavise::ui::EditorView</name>
    <message>
        <source>%1
F12 opens it.</source>
        <translation>%1
按 F12 打开。</translation>
    </message>
    <message>
        <source>The profile %1 in %2, line %3
F12 goes there.</source>
        <translation>配置文件 %1，位于 %2 第 %3 行
按 F12 前往。</translation>
    </message>
    <message>
        <source>Belongs to the package %1.</source>
        <translation>属于软件包 %1。</translation>
    </message>
    <message>
        <source>An update may ask about your edits.</source>
        <translation>更新时可能会询问如何处理您的编辑。</translation>
    </message>
    <message>
        <source>An update may ask about your edits; the local file stays as it is.</source>
        <translation>更新时可能会询问如何处理您的编辑；本地文件保持不变。</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>重新载入(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>保留我的(&amp;K)</translation>
    </message>
    <message>
        <source>Edi&amp;t local file</source>
        <translation>编辑本地文件(&amp;T)</translation>
    </message>
    <message>
        <source>The file was deleted.</source>
        <translation>文件已被删除。</translation>
    </message>
    <message>
        <source>Your text is here still; Save makes the file again.</source>
        <translation>您的文本仍在这里；保存会重新创建该文件。</translation>
    </message>
    <message>
        <source>The file cannot be read any more.</source>
        <translation>文件已无法读取。</translation>
    </message>
    <message>
        <source>The file was changed on the disk.</source>
        <translation>磁盘上的文件已被更改。</translation>
    </message>
    <message>
        <source>Reload takes that text and drops your edits; Ctrl+Z brings them back. Keep mine goes on with your text; what it would undo is shown before it is applied.</source>
        <translation>重新载入会采用磁盘上的文本并丢弃您的编辑；按 Ctrl+Z 可以恢复。“保留我的”会继续使用您的文本；应用之前会显示它将撤销哪些内容。</translation>
    </message>
    <message>
        <source>The copy could not be written: %1</source>
        <translation>无法写入副本：%1</translation>
    </message>
</context>
<context>
    <name>pavise::ui::EmptyState</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详细信息(&amp;C)</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ExplainForm</name>
    <message>
        <source>E&amp;xplain</source>
        <translation>解释(&amp;X)</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>same user</source>
        <translation>同一用户</translation>
    </message>
    <message>
        <source>Pr&amp;ofile</source>
        <translation>配置文件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Kind of access</source>
        <translation>访问类型(&amp;K)</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>目标(&amp;G)</translation>
    </message>
    <message>
        <source>Per&amp;missions</source>
        <translation>权限(&amp;M)</translation>
    </message>
    <message>
        <source>File o&amp;wner</source>
        <translation>文件所有者(&amp;W)</translation>
    </message>
    <message>
        <source>A question of this kind has the form: %1</source>
        <translation>此类问题的形式为：%1</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ExplainPage</name>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>&amp;Access</source>
        <translation>访问(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Tra&amp;nsitions</source>
        <translation>转换(&amp;N)</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>要问什么</translation>
    </message>
    <message>
        <source>Ask what a profile says to an access, and which rule decides</source>
        <translation>询问配置文件如何判定某项访问，以及由哪条规则决定</translation>
    </message>
    <message>
        <source>Compare two versions of a profile in meaning</source>
        <translation>按含义比较配置文件的两个版本</translation>
    </message>
    <message>
        <source>Follow which program ends in which profile, and by which rule</source>
        <translation>追踪哪个程序最终进入哪个配置文件，以及由哪条规则造成</translation>
    </message>
    <message>
        <source>Open in the ed&amp;itor</source>
        <translation>在编辑器中打开(&amp;I)</translation>
    </message>
    <message>
        <source>Rules that take part</source>
        <translation>参与的规则</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Variables of the rule</source>
        <translation>规则中的变量</translation>
    </message>
    <message>
        <source>Running kernel</source>
        <translation>运行中的内核</translation>
    </message>
    <message>
        <source>The question is not complete</source>
        <translation>问题不完整</translation>
    </message>
    <message>
        <source>No file defines this profile</source>
        <translation>没有文件定义此配置文件</translation>
    </message>
    <message>
        <source>Only rules in files can be explained, and no file in the profile folder defines %1.</source>
        <translation>只能解释文件中的规则，而策略文件夹中没有文件定义 %1。</translation>
    </message>
    <message>
        <source>The profile has errors</source>
        <translation>配置文件有错误</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Which rule decides?</source>
        <translation>由哪条规则决定？</translation>
    </message>
    <message>
        <source>Choose a profile, say what a process wants to do, and press Enter. Explain in the details of a denial brings that denial here.</source>
        <translation>选择一个配置文件，说明进程要做什么，然后按 Enter。拒绝记录详情中的“解释”会把该记录带到这里。</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>复制报告(&amp;Y)</translation>
    </message>
    <message>
        <source>Values that match, of %1 in all</source>
        <translation>匹配的值，共 %1 个</translation>
    </message>
    <message>
        <source>The rule uses none.</source>
        <translation>该规则未使用变量。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ExportDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n profile file(s) for other machines</source>
        <translation>
            <numerusform>导出 %n 个策略文件供其他机器使用</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are checked for this kernel and written into a folder; nothing is installed here.</source>
        <translation>文件会针对此内核进行检查并写入文件夹；不会在本机安装任何内容。</translation>
    </message>
    <message>
        <source>Ansible role</source>
        <translation>Ansible 角色</translation>
    </message>
    <message>
        <source>Debian source package</source>
        <translation>Debian 源码包</translation>
    </message>
    <message>
        <source>Kubernetes: Security Profiles Operator</source>
        <translation>Kubernetes：Security Profiles Operator</translation>
    </message>
    <message>
        <source>Name &lt;mail@example.org&gt;</source>
        <translation>姓名 &lt;mail@example.org&gt;</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Name of role or package</source>
        <translation>角色或软件包名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Maker</source>
        <translation>制作者(&amp;M)</translation>
    </message>
    <message>
        <source>Files that are made</source>
        <translation>生成的文件</translation>
    </message>
    <message>
        <source>Text of the chosen file</source>
        <translation>所选文件的文本</translation>
    </message>
    <message>
        <source>That is no name for it.</source>
        <translation>该名称不可用。</translation>
    </message>
    <message>
        <source>Use small letters, digits and single -, from a letter on.</source>
        <translation>请使用小写字母、数字和单个 -，并以字母开头。</translation>
    </message>
    <message>
        <source>Not exported: a profile has errors.</source>
        <translation>未导出：有配置文件存在错误。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) cannot be said in this form.</source>
        <translation>
            <numerusform>有 %n 项无法用此格式表达。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>导出到文件夹</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>未导出。</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another folder.</source>
        <translation>%1 已存在。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已导出。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 个文件写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>区分大小写(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>正则表达式(&amp;R)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>要查找的文本</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>替换文本</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一个(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation>替换(&amp;E)</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>全部替换(&amp;A)</translation>
    </message>
    <message>
        <source>Not a valid regular expression</source>
        <translation>无效的正则表达式</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>无匹配</translation>
    </message>
    <message>
        <source>Matches: %1</source>
        <translation>匹配：%1</translation>
    </message>
</context>
<context>
    <name>pavise::ui::GraphView</name>
    <message>
        <source>Drawing of the transitions</source>
        <translation>转换关系图</translation>
    </message>
    <message>
        <source>No file defines it: a program that should go there does not start.</source>
        <translation>没有文件定义它：应转换到它的程序无法启动。</translation>
    </message>
    <message>
        <source>It only complains: what it does not allow happens all the same.</source>
        <translation>它只记录不拒绝：不允许的访问仍会发生。</translation>
    </message>
    <message numerus="yes">
        <source>%1, from where %n profile(s) can be reached at once. The tree beside it has the same.</source>
        <translation>
            <numerusform>%1，由此可直接到达 %n 个配置文件。旁边的树显示相同内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n 个配置文件</numerusform>
        </translation>
    </message>
    <message>
        <source>by one rule</source>
        <translation>由一条规则</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shown one by one below. Enter makes them one box.</source>
        <translation>%1，在下方逐个显示。按 Enter 合为一个框。</translation>
    </message>
    <message>
        <source>%1 as one box. Enter shows them one by one.</source>
        <translation>%1 合为一个框。按 Enter 逐个显示。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::HelpWindow</name>
    <message>
        <source>Search the handbook</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Handbook — Pavise</source>
        <translation>手册 — Pavise</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
</context>
<context>
    <name>pavise::ui::HistoryDialog</name>
    <message>
        <source>The text is the same before and after.</source>
        <translation>更改前后的文本相同。</translation>
    </message>
    <message>
        <source>+%1 −%2 lines</source>
        <translation>+%1 −%2 行</translation>
    </message>
    <message>
        <source>&amp;Export the texts before…</source>
        <translation>导出更改前的文本(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>pavise::ui::HistoryModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>pavise::ui::HistoryPage</name>
    <message>
        <source>Show &amp;older</source>
        <translation>显示更早的(&amp;O)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Show prof&amp;iles</source>
        <translation>显示配置文件(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Show the history…</source>
        <translation>显示历史(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;View the change…</source>
        <translation>查看更改(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Compare in meaning</source>
        <translation>按含义比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>The password prompt was closed, so the history was not read.</source>
        <translation>密码对话框已关闭，因此未读取历史。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), newest first</source>
        <translation>
            <numerusform>%n 项更改，最新的在前</numerusform>
        </translation>
    </message>
    <message>
        <source>No history here</source>
        <translation>此处没有历史</translation>
    </message>
    <message>
        <source>Not up to date.</source>
        <translation>不是最新。</translation>
    </message>
    <message>
        <source>There are newer changes.</source>
        <translation>有更新的更改。</translation>
    </message>
    <message>
        <source>Refresh shows them.</source>
        <translation>刷新即可显示。</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>无法读取历史</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>尚无更改</translation>
    </message>
    <message>
        <source>Each change that you apply with Pavise is kept here with the text before it, so that you can look at it and go back.</source>
        <translation>您用 Pavise 应用的每项更改都会连同之前的文本保存在这里，以便查看和回退。</translation>
    </message>
    <message>
        <source>The history is not shown yet</source>
        <translation>尚未显示历史</translation>
    </message>
    <message>
        <source>Each change that was made with Pavise is kept with the text before it, where only root can read it. An administrator’s password opens it.</source>
        <translation>用 Pavise 作出的每项更改都会连同之前的文本保存在只有 root 可以读取的位置。输入管理员密码即可打开。</translation>
    </message>
    <message>
        <source>Choose a change to see what it did and to go back.</source>
        <translation>请选择一项更改，查看其内容或回退。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The texts cannot be read.</source>
        <translation>无法读取文本。</translation>
    </message>
    <message>
        <source>Restore what was before</source>
        <translation>恢复之前的状态</translation>
    </message>
    <message>
        <source>Files and kernel get back what they held before the change of %1. What was changed later in the same files is put aside too; it stays in the history.</source>
        <translation>文件和内核将恢复到 %1 的更改之前的内容。之后对相同文件所作的更改也会一并搁置；它们仍保留在历史中。</translation>
    </message>
    <message>
        <source>The state before is restored.</source>
        <translation>已恢复之前的状态。</translation>
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
        <translation>变化的配置文件</translation>
    </message>
    <message>
        <source>Profile and example</source>
        <translation>配置文件及示例</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Profiles compared</source>
        <translation>已比较的配置文件</translation>
    </message>
    <message>
        <source>Nothing is compared</source>
        <translation>没有比较任何内容</translation>
    </message>
    <message>
        <source>no longer compiles</source>
        <translation>不再能编译</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare a&amp;gain</source>
        <translation>重新比较(&amp;G)</translation>
    </message>
    <message>
        <source>Looking for the profiles that read this file.</source>
        <translation>正在查找读取此文件的配置文件。</translation>
    </message>
    <message>
        <source>No profile reads this file.</source>
        <translation>没有配置文件读取此文件。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) compared</source>
        <translation>
            <numerusform>已比较 %1 个文件，共 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read it</source>
        <translation>
            <numerusform>%n 个文件读取它</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) change</source>
        <translation>
            <numerusform>%n 个配置文件变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer compile</source>
        <translation>
            <numerusform>%n 个不再能编译</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Each profile that reads this file is compared before and after the edit.</source>
        <translation>对每个读取此文件的配置文件作编辑前后的比较。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The rest was not compared.</source>
        <translation>其余的未比较。</translation>
    </message>
    <message>
        <source>No profile changes</source>
        <translation>没有配置文件变化</translation>
    </message>
    <message>
        <source>Every profile that reads this file answers as before.</source>
        <translation>每个读取此文件的配置文件的判定都与之前一样。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnAccessPage</name>
    <message>
        <source>no other file of this system</source>
        <translation>不涉及本系统的其他文件</translation>
    </message>
    <message numerus="yes">
        <source>also %n existing file(s)</source>
        <translation>
            <numerusform>另含 %n 个现有文件</numerusform>
        </translation>
    </message>
    <message>
        <source>, at least</source>
        <translation>（至少）</translation>
    </message>
    <message numerus="yes">
        <source>%n sensitive, such as %1</source>
        <translation>
            <numerusform>%n 个敏感，例如 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>settles %n other group(s)</source>
        <translation>
            <numerusform>同时解决另外 %n 组</numerusform>
        </translation>
    </message>
    <message>
        <source>Review what was needed</source>
        <translation>审查所需的访问</translation>
    </message>
    <message>
        <source>Rules to add</source>
        <translation>要添加的规则</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>放宽(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>收窄(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Refuse and stop logging</source>
        <translation>拒绝并停止记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>略过(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit the rule…</source>
        <translation>编辑规则(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Mute in this session</source>
        <translation>在此会话中忽略(&amp;M)</translation>
    </message>
    <message>
        <source>The session could not be written.</source>
        <translation>无法写入会话。</translation>
    </message>
    <message>
        <source>What is decided here is not kept.</source>
        <translation>此处所作的决定不会保留。</translation>
    </message>
    <message>
        <source>The rules do not go together.</source>
        <translation>规则之间不相容。</translation>
    </message>
    <message>
        <source>Change or leave out the rule that it names.</source>
        <translation>请更改或略过其中指明的规则。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Answers to the chosen row</source>
        <translation>所选行的处理方式</translation>
    </message>
    <message>
        <source>Nothing was recorded since the last pass.</source>
        <translation>自上一轮以来没有新的记录。</translation>
    </message>
    <message>
        <source>Use the programs first; this does not count as a pass.</source>
        <translation>请先使用这些程序；这次不计为一轮。</translation>
    </message>
    <message>
        <source>Pass %1:</source>
        <translation>第 %1 轮：</translation>
    </message>
    <message>
        <source>%1 new. Use the programs again after this; the next pass asks only what is new then.</source>
        <translation>%1 项新内容。之后请再次使用这些程序；下一轮只会询问届时的新内容。</translation>
    </message>
    <message>
        <source>nothing new, %1 before. Learning has come to an end as far as the programs were used.</source>
        <translation>没有新内容，之前有 %1 项。就这些程序的使用情况而言，学习已经完成。</translation>
    </message>
    <message>
        <source>new in this pass: %1, %2 before.</source>
        <translation>本轮 %1 项新内容，之前有 %2 项。</translation>
    </message>
    <message>
        <source>Nothing else was refused</source>
        <translation>没有拒绝其他内容</translation>
    </message>
    <message>
        <source>What started programs run under is all there is to write.</source>
        <translation>需要写入的只有所启动程序在什么配置文件下运行。</translation>
    </message>
    <message>
        <source>Nothing is left to answer</source>
        <translation>没有需要处理的内容</translation>
    </message>
    <message numerus="yes">
        <source>The profiles on the disk allow all of it by now (%n group(s)); it was logged before.</source>
        <translation>
            <numerusform>磁盘上的配置文件现已全部允许（%n 组）；这些是之前记录的。</numerusform>
        </translation>
    </message>
    <message>
        <source>The log holds nothing for these profiles that a rule would answer.</source>
        <translation>对于这些配置文件，日志中没有可用规则解决的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s) chosen</source>
        <translation>
            <numerusform>已选 %1 条规则，共 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>they answer %1 of %2 events</source>
        <translation>它们解决 %2 个事件中的 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) to answer. Nothing sensitive is chosen for you.</source>
        <translation>
            <numerusform>有 %n 组待处理。不会替您选择任何敏感内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>重新询问(&amp;G)</translation>
    </message>
    <message>
        <source>No row is chosen</source>
        <translation>未选择任何行</translation>
    </message>
    <message>
        <source>Choose a row to see what could answer it.</source>
        <translation>请选择一行，查看可以如何处理。</translation>
    </message>
    <message numerus="yes">
        <source>%1 was refused this %n time(s).</source>
        <translation>
            <numerusform>%1 的此项访问被拒绝了 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would have been refused this %n time(s).</source>
        <translation>
            <numerusform>%1 的此项访问本会被拒绝 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is muted in this session: M asks again.</source>
        <translation>它在此会话中已被忽略：按 M 重新询问。</translation>
    </message>
    <message>
        <source>It is left out unless you check it.</source>
        <translation>除非勾选，否则会略过它。</translation>
    </message>
    <message>
        <source>your own text</source>
        <translation>您自己的文本</translation>
    </message>
    <message>
        <source>usual: %1</source>
        <translation>通常：%1</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>编辑规则</translation>
    </message>
    <message>
        <source>&amp;Rule, as in a profile:</source>
        <translation>规则，写法与配置文件中相同(&amp;R)：</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnModel</name>
    <message>
        <source>Muted in this session</source>
        <translation>在此会话中已忽略</translation>
    </message>
    <message>
        <source>Only to look at</source>
        <translation>仅供查看</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 组</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>无规则</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n file(s))</source>
        <translation>
            <numerusform>%1（%n 个文件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>最近：%1</translation>
    </message>
    <message>
        <source>Rule to add</source>
        <translation>要添加的规则</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnPreviewPage</name>
    <message>
        <source>What is written</source>
        <translation>写入的内容</translation>
    </message>
    <message>
        <source>Into &amp;local/ files: updates of the package ask nothing</source>
        <translation>写入 local/ 文件：软件包更新时不会询问(&amp;L)</translation>
    </message>
    <message>
        <source>Into the profiles’ &amp;own files</source>
        <translation>写入配置文件自身的文件(&amp;O)</translation>
    </message>
    <message>
        <source>The rules cannot be written so.</source>
        <translation>规则无法这样写入。</translation>
    </message>
    <message>
        <source>Nothing to write</source>
        <translation>没有需要写入的内容</translation>
    </message>
    <message>
        <source>The texts hold these rules already. Go back to choose others.</source>
        <translation>文本中已有这些规则。请返回选择其他规则。</translation>
    </message>
    <message numerus="yes">
        <source>+%1 −%2 lines in %n file(s). Nothing is written before you apply it.</source>
        <translation>
            <numerusform>%n 个文件，+%1 −%2 行。在您应用之前不会写入任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused all the same:</source>
        <translation>仍会拒绝：</translation>
    </message>
    <message>
        <source>%1. A deny rule stands against it, for instance.</source>
        <translation>%1。例如有 deny 规则与之相抵触。</translation>
    </message>
    <message>
        <source>The log says less of what is new: use the programs once more after this, and learn again for %1.</source>
        <translation>日志中关于新内容的信息较少：之后请再次使用这些程序，并为 %1 重新学习。</translation>
    </message>
    <message>
        <source>Planned in the session: another pass for %1. The log says less of a new child than of one that has rules, so use the programs once more after this and go on with the session.</source>
        <translation>会话中的计划：为 %1 再进行一轮。新的子配置文件的日志信息比已有规则的要少，因此之后请再次使用这些程序，并继续此会话。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnProgramsPage</name>
    <message numerus="yes">
        <source>%1 changed to it %n time(s).</source>
        <translation>
            <numerusform>%1 转换到它 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 went on with it; the start itself is not in the log.</source>
        <translation>%1 继续使用它；启动本身不在日志中。</translation>
    </message>
    <message numerus="yes">
        <source>%1 was not allowed to start it, %n time(s).</source>
        <translation>
            <numerusform>%1 未获准启动它，%n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 started it %n time(s).</source>
        <translation>
            <numerusform>%1 启动它 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>What started programs run under</source>
        <translation>所启动程序在什么配置文件下运行</translation>
    </message>
    <message>
        <source>Decided first, because it says which profile their accesses belong to.</source>
        <translation>先决定这一点，因为它决定了程序的访问属于哪个配置文件。</translation>
    </message>
    <message>
        <source>Started programs</source>
        <translation>启动的程序</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>敏感</translation>
    </message>
    <message>
        <source>Nothing is chosen for you here. The usual answer would be “%1”.</source>
        <translation>此处不会替您选择。通常的处理方式是“%1”。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>no rule is added now; it is asked again the next time</source>
        <translation>现在不添加规则；下次会再次询问</translation>
    </message>
    <message>
        <source>Pass its environment on as it is</source>
        <translation>原样传递其环境变量</translation>
    </message>
    <message>
        <source>Whoever starts the program can then make it do other things, for instance by LD_PRELOAD</source>
        <translation>这样启动该程序的人就可以让它做别的事，例如通过 LD_PRELOAD</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnSourcePage</name>
    <message>
        <source>What to learn from</source>
        <translation>学习的来源</translation>
    </message>
    <message>
        <source>Choose the log and the profiles that get rules. Nothing is written before you have seen it.</source>
        <translation>选择日志以及要获得规则的配置文件。在您查看之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Profiles with denials</source>
        <translation>有拒绝记录的配置文件</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>未读取。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>&amp;Open a log file…</source>
        <translation>打开日志文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a log file</source>
        <translation>打开日志文件</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>所有时间</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>全部勾选(&amp;A)</translation>
    </message>
    <message>
        <source>Chec&amp;k none</source>
        <translation>全不勾选(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>无配置文件</translation>
    </message>
    <message>
        <source>No denials in that time</source>
        <translation>该时间范围内没有拒绝记录</translation>
    </message>
    <message>
        <source>Older ones are in the log: choose a longer time above.</source>
        <translation>日志中有更早的记录：请在上方选择更长的时间范围。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n profile(s) with denials chosen</source>
        <translation>
            <numerusform>已选 %1 个有拒绝记录的配置文件，共 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>All programs</source>
        <translation>所有程序</translation>
    </message>
</context>
<context>
    <name>pavise::ui::LearnWizard</name>
    <message>
        <source>Learn from denials</source>
        <translation>从拒绝记录中学习</translation>
    </message>
    <message>
        <source>Log and programs</source>
        <translation>日志与程序</translation>
    </message>
    <message>
        <source>Started programs</source>
        <translation>启动的程序</translation>
    </message>
    <message>
        <source>Access review</source>
        <translation>访问审查</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>应用(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>pavise::ui::MainWindow</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Pavise</source>
        <translation>Pavise</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>配置文件(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;rocess</source>
        <translation>进程(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Denials</source>
        <translation>拒绝记录(&amp;D)</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>历史(&amp;Y)</translation>
    </message>
    <message>
        <source>%1 — Pavise</source>
        <translation>%1 — Pavise</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>新建配置文件(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Look at another system’s &amp;files…</source>
        <translation>查看另一个系统的文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple system</source>
        <translation>打开示例系统(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Back to this computer</source>
        <translation>返回本机(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>上一页(&amp;V)</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>下一页(&amp;X)</translation>
    </message>
    <message>
        <source>Next p&amp;art of the window</source>
        <translation>窗口的下一区域(&amp;A)</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>窗口的上一区域</translation>
    </message>
    <message>
        <source>&amp;Find or filter</source>
        <translation>查找或筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>详细信息(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Names in the navigation</source>
        <translation>导航中显示名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>报告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;User namespaces…</source>
        <translation>用户命名空间(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>手册(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Pavise</source>
        <translation>关于 Pavise(&amp;A)</translation>
    </message>
    <message>
        <source>Open profile files</source>
        <translation>打开策略文件</translation>
    </message>
    <message>
        <source>Choose the top folder of the other system</source>
        <translation>选择另一个系统的顶层文件夹</translation>
    </message>
</context>
<context>
    <name>pavise::ui::MutedDialog</name>
    <message>
        <source>&amp;Show again</source>
        <translation>重新显示(&amp;S)</translation>
    </message>
    <message>
        <source>Muted denials</source>
        <translation>已忽略的拒绝记录</translation>
    </message>
    <message>
        <source>They are neither shown nor counted. Muting allows nothing: what was refused goes on being refused.</source>
        <translation>它们既不显示也不计数。忽略并不允许任何访问：原来被拒绝的仍会被拒绝。</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>拒绝记录</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation>直到您移除</translation>
    </message>
</context>
<context>
    <name>pavise::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>pavise::ui::NewProfileWizard</name>
    <message>
        <source>New profile</source>
        <translation>新建配置文件</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>加载(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>Loaded profile</source>
        <translation>已加载的配置文件</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的内容</translation>
    </message>
    <message>
        <source>Name and start</source>
        <translation>名称与起点</translation>
    </message>
    <message>
        <source>Parts to include</source>
        <translation>要包含的部分</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Use and learn</source>
        <translation>使用与学习</translation>
    </message>
    <message>
        <source>Enforce</source>
        <translation>强制执行</translation>
    </message>
    <message>
        <source>The profile %1 is loaded and only complains. Keep it, to go on later?</source>
        <translation>配置文件 %1 已加载，并且只记录不拒绝。要保留它以便稍后继续吗？</translation>
    </message>
    <message>
        <source>The Learn wizard takes it up again at any time. Discarding takes it out of the kernel and removes its file.</source>
        <translation>学习向导随时可以继续处理它。丢弃会将其从内核移除并删除其文件。</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Discard it…</source>
        <translation>丢弃(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>pavise::ui::OutlineModel</name>
    <message>
        <source>child profile</source>
        <translation>子配置文件</translation>
    </message>
    <message>
        <source>hat</source>
        <translation>hat</translation>
    </message>
    <message>
        <source>%1 rules: %2</source>
        <translation>%1 规则：%2</translation>
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
        <translation>保护</translation>
    </message>
    <message>
        <source>Profiles by mode</source>
        <translation>按模式划分的配置文件</translation>
    </message>
    <message>
        <source>Network services without a profile</source>
        <translation>没有配置文件的网络服务</translation>
    </message>
    <message>
        <source>Denials in the log</source>
        <translation>日志中的拒绝记录</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Running programs</source>
        <translation>正在运行的程序</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>最新事件</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>最近的更改</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>所有配置文件</translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>所有进程</translation>
    </message>
    <message>
        <source>All denials</source>
        <translation>所有拒绝记录</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>apparmor.service is on.</source>
        <translation>apparmor.service 已开启。</translation>
    </message>
    <message>
        <source>It loads the profiles now and at every start.</source>
        <translation>它会立即加载配置文件，并在每次启动时加载。</translation>
    </message>
    <message>
        <source>The service was not enabled.</source>
        <translation>未启用该服务。</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>What was before is back.</source>
        <translation>已恢复之前的状态。</translation>
    </message>
    <message>
        <source>It was not undone.</source>
        <translation>未能撤销。</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>内核 %1</translation>
    </message>
    <message>
        <source>Reading the system…</source>
        <translation>正在读取系统…</translation>
    </message>
</context>
<context>
    <name>pavise::ui::PageHeader</name>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
</context>
<context>
    <name>pavise::ui::PathLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>pavise::ui::PolicyService</name>
    <message numerus="yes">
        <source>%n file(s) were loaded before that.</source>
        <translation>
            <numerusform>在此之前已加载 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the files could be read.</source>
        <translation>无法读取任何一个文件。</translation>
    </message>
    <message>
        <source>Nobody kept the change in time, so all is as it was before.</source>
        <translation>没有人及时保留此更改，因此一切恢复原样。</translation>
    </message>
    <message>
        <source>This is the sample system: it can be read, edited and checked, and nothing can be changed. You can export the text.</source>
        <translation>这是示例系统：可以读取、编辑和检查，但不能更改任何内容。您可以导出文本。</translation>
    </message>
    <message>
        <source>These are the files of another system: they can be read, edited and checked, and are not changed. You can export the text and put it there yourself.</source>
        <translation>这些是另一个系统的文件：可以读取、编辑和检查，但不会更改。您可以导出文本，并自行放到那里。</translation>
    </message>
    <message>
        <source>The helper that changes policy is not installed or cannot be started. Everything can be read, edited and checked. You can export the text.</source>
        <translation>用于更改策略的辅助程序未安装或无法启动。一切都可以读取、编辑和检查。您可以导出文本。</translation>
    </message>
    <message>
        <source>The helper is of another version than Pavise. Restart Pavise after the update is complete, or export the text.</source>
        <translation>辅助程序与 Pavise 的版本不同。请在更新完成后重新启动 Pavise，或导出文本。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n file(s), %1 now have the new text.</source>
        <translation>
            <numerusform>共 %n 个文件，其中 %1 个现在是新文本。</numerusform>
        </translation>
    </message>
    <message>
        <source>The trial was over already. What is true now was read again.</source>
        <translation>试用已经结束。已重新读取当前状态。</translation>
    </message>
    <message>
        <source>It could not be kept: %1</source>
        <translation>无法保留：%1</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>一切恢复原样。</translation>
    </message>
    <message>
        <source>It could not be taken back at once: %1 It is when the time is over.</source>
        <translation>无法立即撤回：%1 到时间后会自动撤回。</translation>
    </message>
    <message>
        <source>The history does not hold this change any more, so it cannot be taken back from here. The history page has what is left.</source>
        <translation>历史中已没有此更改，因此无法从这里撤回。历史页面会显示其余内容。</translation>
    </message>
    <message>
        <source>It could not be taken back at once: %1</source>
        <translation>无法立即撤回：%1</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProblemModel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>插入 %1</translation>
    </message>
    <message>
        <source>Replace by %1</source>
        <translation>替换为 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修复</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProcessModel</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>restart to confine by %1</source>
        <translation>重新启动后由 %1 限制</translation>
    </message>
    <message>
        <source>in %1 %2</source>
        <translation>位于 %1 %2</translation>
    </message>
    <message>
        <source>may not change its profile</source>
        <translation>不得更改其配置文件</translation>
    </message>
    <message>
        <source>program was replaced</source>
        <translation>程序已被替换</translation>
    </message>
    <message>
        <source>The network can reach this program, and no profile confines it.</source>
        <translation>网络可以访问此程序，而没有配置文件限制它。</translation>
    </message>
    <message>
        <source>%1, warning: not confined</source>
        <translation>%1，警告：不受限</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProcessesPage</name>
    <message>
        <source>Filter by program, user, profile or PID</source>
        <translation>按程序、用户、配置文件或 PID 筛选</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>All programs</source>
        <translation>所有程序</translation>
    </message>
    <message>
        <source>Confined</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>Unconfined</source>
        <translation>不受限</translation>
    </message>
    <message>
        <source>Unconfined and on the network</source>
        <translation>不受限且可从网络访问</translation>
    </message>
    <message>
        <source>All, with kernel threads</source>
        <translation>全部，含内核线程</translation>
    </message>
    <message>
        <source>Which processes</source>
        <translation>显示哪些进程</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go to the profile</source>
        <translation>转到该配置文件(&amp;G)</translation>
    </message>
    <message>
        <source>Show &amp;denials</source>
        <translation>显示拒绝记录(&amp;D)</translation>
    </message>
    <message>
        <source>Copy program &amp;path</source>
        <translation>复制程序路径(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Create a profile for this program…</source>
        <translation>为此程序创建配置文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Confinement is not known.</source>
        <translation>限制情况未知。</translation>
    </message>
    <message>
        <source>This kernel has no AppArmor, so no process has a label.</source>
        <translation>此内核不含 AppArmor，因此进程都没有标签。</translation>
    </message>
    <message>
        <source>Programs of other users are shown by their short name.</source>
        <translation>其他用户的程序以短名称显示。</translation>
    </message>
    <message>
        <source>Only an administrator may see their paths and sockets.</source>
        <translation>只有管理员可以看到其路径和套接字。</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) running</source>
        <translation>
            <numerusform>%n 个程序正在运行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 running programs are confined, %3 unconfined on the network</source>
        <translation>%2 个正在运行的程序中有 %1 个受限，%3 个不受限且可从网络访问</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 个，共 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>No processes here</source>
        <translation>此处没有进程</translation>
    </message>
    <message>
        <source>Reading processes</source>
        <translation>正在读取进程</translation>
    </message>
    <message>
        <source>This tree has no /proc to read.</source>
        <translation>此目录树中没有可读取的 /proc。</translation>
    </message>
    <message>
        <source>The list of processes is being read.</source>
        <translation>正在读取进程列表。</translation>
    </message>
    <message>
        <source>No process matches</source>
        <translation>没有匹配的进程</translation>
    </message>
    <message>
        <source>The filter hides all processes.</source>
        <translation>筛选隐藏了所有进程。</translation>
    </message>
    <message>
        <source>Choose a process to see what confines it.</source>
        <translation>请选择一个进程，查看什么在限制它。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileCommands</name>
    <message>
        <source>Set &amp;mode</source>
        <translation>设置模式(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Enforce…</source>
        <translation>enforce（强制执行）(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Complain…</source>
        <translation>complain（只记录）(&amp;C)…</translation>
    </message>
    <message>
        <source>Complain for an &amp;hour…</source>
        <translation>complain 一小时(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Kill…</source>
        <translation>kill（终止）(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Unconfined…</source>
        <translation>unconfined（不受限）(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Reload…</source>
        <translation>重新加载(&amp;R)…</translation>
    </message>
    <message>
        <source>Disa&amp;ble…</source>
        <translation>禁用(&amp;B)…</translation>
    </message>
    <message>
        <source>Enabl&amp;e…</source>
        <translation>启用(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Unload…</source>
        <translation>卸载(&amp;U)…</translation>
    </message>
    <message>
        <source>Unload &amp;all profiles…</source>
        <translation>卸载所有配置文件(&amp;A)…</translation>
    </message>
    <message numerus="yes">
        <source>Enforce %n profile(s)</source>
        <translation>
            <numerusform>强制执行 %n 个配置文件</numerusform>
        </translation>
    </message>
    <message>
        <source>What the rules do not allow is refused and logged from now on.</source>
        <translation>从现在起，规则不允许的访问将被拒绝并记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are enforced.</source>
        <translation>
            <numerusform>%n 个配置文件已强制执行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n profile(s) complain</source>
        <translation>
            <numerusform>将 %n 个配置文件设为 complain</numerusform>
        </translation>
    </message>
    <message>
        <source>For an hour nothing is refused, only logged: the programs are not held back. Then the mode of now comes back by itself.</source>
        <translation>一小时内只记录，不拒绝任何访问：程序不受阻碍。之后会自动恢复当前的模式。</translation>
    </message>
    <message>
        <source>Nothing is refused any more, only logged: the programs are not held back.</source>
        <translation>不再拒绝任何访问，只作记录：程序不受阻碍。</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) complain.</source>
        <translation>
            <numerusform>%n 个配置文件已处于 complain 模式。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n profile(s) to kill</source>
        <translation>
            <numerusform>将 %n 个配置文件设为 kill</numerusform>
        </translation>
    </message>
    <message>
        <source>A program that does what the rules do not allow is ended at once, and may lose what was not saved.</source>
        <translation>程序一旦做了规则不允许的事，就会立即被终止，并可能丢失未保存的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) kill.</source>
        <translation>
            <numerusform>%n 个配置文件已处于 kill 模式。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n profile(s) to unconfined</source>
        <translation>
            <numerusform>将 %n 个配置文件设为 unconfined</numerusform>
        </translation>
    </message>
    <message>
        <source>The profiles only name the programs from now on: nothing is refused and nothing is logged.</source>
        <translation>从现在起，配置文件只为程序命名：不拒绝也不记录任何访问。</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are unconfined.</source>
        <translation>
            <numerusform>%n 个配置文件已处于 unconfined 模式。</numerusform>
        </translation>
    </message>
    <message>
        <source>The kernel gets the policy of the files as they stand on the disk now.</source>
        <translation>内核将采用文件当前在磁盘上的策略。</translation>
    </message>
    <message numerus="yes">
        <source>That many are loaded in %n part(s), each with a password of its own.</source>
        <translation>
            <numerusform>数量较多，将分 %n 部分加载，每部分需单独输入一次密码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reload %n profile file(s)</source>
        <translation>
            <numerusform>重新加载 %n 个策略文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile file(s) are loaded again.</source>
        <translation>
            <numerusform>%n 个策略文件已重新加载。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n profile file(s)</source>
        <translation>
            <numerusform>禁用 %n 个策略文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Their profiles are taken out of the kernel and not loaded at boot. The files stay as they are; Enable brings the profiles back.</source>
        <translation>其中的配置文件将从内核中移除，并且启动时不再加载。文件保持不变；“启用”可恢复这些配置文件。</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>禁用(&amp;D)…</translation>
    </message>
    <message numerus="yes">
        <source>%n profile file(s) are disabled.</source>
        <translation>
            <numerusform>%n 个策略文件已禁用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %n profile file(s)</source>
        <translation>
            <numerusform>启用 %n 个策略文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Their profiles are loaded now and at every boot. Programs that run already are confined when they start the next time.</source>
        <translation>其中的配置文件会立即加载，并在每次启动时加载。已在运行的程序下次启动时才会受限。</translation>
    </message>
    <message>
        <source>&amp;Enable…</source>
        <translation>启用(&amp;E)…</translation>
    </message>
    <message numerus="yes">
        <source>%n profile file(s) are enabled.</source>
        <translation>
            <numerusform>%n 个策略文件已启用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unload %n profile(s)</source>
        <translation>
            <numerusform>卸载 %n 个配置文件</numerusform>
        </translation>
    </message>
    <message>
        <source>They are taken out of the kernel with their children. Files stay as they are, so the next boot or Reload brings them back.</source>
        <translation>它们将连同子配置文件从内核中移除。文件保持不变，因此下次启动或“重新加载”会恢复它们。</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are unloaded.</source>
        <translation>
            <numerusform>%n 个配置文件已卸载。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unload all profiles</source>
        <translation>卸载所有配置文件</translation>
    </message>
    <message>
        <source>AppArmor protects nothing any more until the profiles are loaded again, at the next boot or by Reload. Files stay as they are.</source>
        <translation>在重新加载配置文件（下次启动或通过“重新加载”）之前，AppArmor 不再提供任何保护。文件保持不变。</translation>
    </message>
    <message>
        <source>&amp;Unload all…</source>
        <translation>卸载全部(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileContainerPage</name>
    <message>
        <source>A copy that you can edit</source>
        <translation>可供编辑的副本</translation>
    </message>
    <message>
        <source>Only &amp;complain at first, so that rules can be learnt</source>
        <translation>起初只记录不拒绝，以便学习规则(&amp;C)</translation>
    </message>
    <message>
        <source>Changes to the profile itself would not last: its owner makes it anew. A copy under another name stays yours.</source>
        <translation>对配置文件本身的更改不会持久：它的所有者会重新生成它。以其他名称保存的副本则归您所有。</translation>
    </message>
    <message>
        <source>Facts about the loaded profile</source>
        <translation>已加载配置文件的信息</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>副本名称</translation>
    </message>
    <message>
        <source>Let the runtime stop the container</source>
        <translation>允许运行时停止容器</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>副本名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Let the runtime stop the container: allow signals from %1</source>
        <translation>允许运行时停止容器：允许来自 %1 的信号(&amp;L)</translation>
    </message>
    <message>
        <source>Without it a container can be started and never be stopped or killed, once its runtime has a profile of its own</source>
        <translation>若没有此项，一旦运行时有了自己的配置文件，容器就只能启动，而永远无法停止或终止</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Its owner keeps the text, so the copy says exactly the same.</source>
        <translation>其所有者保存了文本，因此副本的内容完全相同。</translation>
    </message>
    <message>
        <source>no file; the kernel holds it compiled</source>
        <translation>没有文件；内核持有其编译结果</translation>
    </message>
    <message>
        <source>The runtime keeps no text. The copy is written from what is known of its template: the container may do everything but reach the host through /proc, /sys and mounts. Read it through; your version of the runtime may differ in details.</source>
        <translation>运行时不保存文本。副本根据其模板的已知内容编写：容器可以做任何事，但不能通过 /proc、/sys 和挂载触及主机。请通读一遍；您的运行时版本在细节上可能有所不同。</translation>
    </message>
    <message>
        <source>nowhere; the kernel holds it compiled</source>
        <translation>无处可寻；内核持有其编译结果</translation>
    </message>
    <message>
        <source>What is compiled cannot be read back as rules, so a copy is not possible. Instead a profile without rules is made that only complains, and its rules are learnt.</source>
        <translation>编译结果无法还原为规则，因此无法制作副本。将改为创建一个没有规则、只记录不拒绝的配置文件，然后学习其规则。</translation>
    </message>
    <message>
        <source>The copy needs a name.</source>
        <translation>副本需要名称。</translation>
    </message>
    <message>
        <source>The name is that of the file too: no slash, no space, no dot at the beginning.</source>
        <translation>该名称也是文件名：不能含斜杠或空格，也不能以点开头。</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>已有同名的配置文件。</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>已有同名的文件。</translation>
    </message>
    <message>
        <source>Not so.</source>
        <translation>无法使用。</translation>
    </message>
    <message>
        <source>Docker, containerd or CRI-O makes it when it starts</source>
        <translation>由 Docker、containerd 或 CRI-O 在启动时创建</translation>
    </message>
    <message>
        <source>Podman or Buildah makes it when it starts</source>
        <translation>由 Podman 或 Buildah 在启动时创建</translation>
    </message>
    <message>
        <source>snapd makes it for a snap</source>
        <translation>由 snapd 为 snap 创建</translation>
    </message>
    <message>
        <source>libvirt makes it for a virtual machine</source>
        <translation>由 libvirt 为虚拟机创建</translation>
    </message>
    <message>
        <source>LXC, LXD or Incus makes it for a container</source>
        <translation>由 LXC、LXD 或 Incus 为容器创建</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileEditor</name>
    <message>
        <source>Profile text</source>
        <translation>配置文件文本</translation>
    </message>
    <message>
        <source>Nothing is to be said about this place.</source>
        <translation>此处没有可说明的内容。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileEnforcePage</name>
    <message>
        <source>Enforce</source>
        <translation>强制执行</translation>
    </message>
    <message>
        <source>From here on, what the rules do not allow is refused and logged.</source>
        <translation>从此刻起，规则不允许的访问会被拒绝并记录。</translation>
    </message>
    <message>
        <source>What holds from now on</source>
        <translation>从现在起生效的模式</translation>
    </message>
    <message>
        <source>Keep watching for now</source>
        <translation>暂时继续监视</translation>
    </message>
    <message>
        <source>it goes on complaining; the Learn wizard takes it up again at any time</source>
        <translation>继续处于 complain 模式；学习向导随时可以继续处理它</translation>
    </message>
    <message>
        <source>Try to enforce</source>
        <translation>试用强制执行</translation>
    </message>
    <message>
        <source>it goes back to complaining by itself unless you keep it</source>
        <translation>除非您保留，否则会自动回到 complain 模式</translation>
    </message>
    <message>
        <source>for good; Undo and the history lead back</source>
        <translation>永久生效；可通过“撤销”和历史回退</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number: seconds</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Seconds to try</source>
        <translation>试用秒数</translation>
    </message>
    <message>
        <source>&amp;Try for</source>
        <translation>试用时长(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing was learnt yet.</source>
        <translation>尚未学到任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of accesses would be refused. Go back and learn first.</source>
        <translation>
            <numerusform>有 %n 组访问会被拒绝。请返回并先学习。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something new was recorded since the last pass.</source>
        <translation>自上一轮以来有新的记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of accesses would be refused. Go back for another pass, or try.</source>
        <translation>
            <numerusform>有 %n 组访问会被拒绝。请返回再进行一轮，或者试用。</numerusform>
        </translation>
    </message>
    <message>
        <source>The program was not seen under its profile yet.</source>
        <translation>尚未见到程序在其配置文件下运行。</translation>
    </message>
    <message>
        <source>What it needs is not known, so it may not even start when this is enforced.</source>
        <translation>不清楚它需要什么，因此强制执行后它甚至可能无法启动。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileFoundPage</name>
    <message>
        <source>What was found</source>
        <translation>发现的内容</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>打开它(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Learn for it</source>
        <translation>为它学习(&amp;L)</translation>
    </message>
    <message>
        <source>Facts about the program</source>
        <translation>程序信息</translation>
    </message>
    <message>
        <source>It has a profile already:</source>
        <translation>它已有配置文件：</translation>
    </message>
    <message>
        <source>%1. A second one would only get in its way.</source>
        <translation>%1。再建一个只会妨碍它。</translation>
    </message>
    <message>
        <source>The file %1 is there already</source>
        <translation>文件 %1 已存在，</translation>
    </message>
    <message>
        <source>and defines something else. You can give the new file another name in the next step.</source>
        <translation>并且定义了其他内容。您可以在下一步为新文件另取名称。</translation>
    </message>
    <message>
        <source>This is all that can be known of a program without running it. What it really does is learnt while you use it.</source>
        <translation>这是不运行程序所能了解的全部。它实际做什么，会在您使用时学习。</translation>
    </message>
    <message>
        <source>script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>二进制文件</translation>
    </message>
    <message>
        <source>runs with its owner’s rights</source>
        <translation>以其所有者的权限运行</translation>
    </message>
    <message>
        <source>Whoever starts it gets the rights of its owner (setuid or setgid). A profile is worth much here; look at every rule with care.</source>
        <translation>启动它的人会获得其所有者的权限（setuid 或 setgid）。此处配置文件很有价值；请仔细查看每条规则。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>none that is known; it was put there by hand</source>
        <translation>没有已知的软件包；是手动放置的</translation>
    </message>
    <message>
        <source>Menu entry</source>
        <translation>菜单项</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>解释器</translation>
    </message>
    <message>
        <source>The kernel attaches the profile by the script’s own path, and its interpreter runs under the same profile.</source>
        <translation>内核按脚本自身的路径附加配置文件，其解释器在同一配置文件下运行。</translation>
    </message>
    <message>
        <source>Libraries that it is linked with</source>
        <translation>它所链接的库</translation>
    </message>
    <message>
        <source>What asks for shared parts</source>
        <translation>需要共享部分的内容</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileModel</name>
    <message>
        <source>Compared in meaning: loading the file would change no answer.</source>
        <translation>按含义比较：加载该文件不会改变任何判定。</translation>
    </message>
    <message numerus="yes">
        <source>Compared in meaning: loading the file would change %n kind(s) of answers.</source>
        <translation>
            <numerusform>按含义比较：加载该文件会改变 %n 类判定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared in meaning: only the header differs.</source>
        <translation>按含义比较：仅头部不同。</translation>
    </message>
    <message>
        <source>The kernel has it, and the file of its parent has not.</source>
        <translation>内核中有它，但其父配置文件的文件中没有。</translation>
    </message>
    <message>
        <source>The policy that is loaded cannot be read, so it was not compared.</source>
        <translation>无法读取已加载的策略，因此未作比较。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>in namespace %1</source>
        <translation>位于命名空间 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>拒绝记录</translation>
    </message>
    <message>
        <source>Last denial</source>
        <translation>最近拒绝</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>Attaches to</source>
        <translation>附加到</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileNamePage</name>
    <message>
        <source>Name and start</source>
        <translation>名称与起点</translation>
    </message>
    <message>
        <source>The proposals follow what distributions do; they can stay as they are.</source>
        <translation>这些建议沿用发行版的做法；可以保持不变。</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>配置文件名称</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>附加到</translation>
    </message>
    <message>
        <source>A path, or a pattern such as /opt/app/*/bin/app for a program whose folder changes with each version</source>
        <translation>路径，或匹配模式，例如 /opt/app/*/bin/app，用于文件夹随版本变化的程序</translation>
    </message>
    <message>
        <source>File in /etc/apparmor.d</source>
        <translation>/etc/apparmor.d 中的文件</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>配置文件名称(&amp;N)</translation>
    </message>
    <message>
        <source>A&amp;ttached to</source>
        <translation>附加到(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;File in /etc/apparmor.d</source>
        <translation>/etc/apparmor.d 中的文件(&amp;F)</translation>
    </message>
    <message>
        <source>What to start from</source>
        <translation>从何处开始</translation>
    </message>
    <message>
        <source>What was found in the program</source>
        <translation>在程序中发现的内容</translation>
    </message>
    <message>
        <source>usual: the parts that its libraries and interpreters ask for</source>
        <translation>通常：其库和解释器所需的部分</translation>
    </message>
    <message>
        <source>As little as possible</source>
        <translation>尽可能少</translation>
    </message>
    <message>
        <source>only what every program needs; learning says the rest</source>
        <translation>仅包含所有程序都需要的内容；其余由学习得出</translation>
    </message>
    <message>
        <source>A program with windows</source>
        <translation>带窗口的程序</translation>
    </message>
    <message>
        <source>besides what was found: display, fonts, sound, desktop settings</source>
        <translation>除发现的内容外：显示、字体、声音、桌面设置</translation>
    </message>
    <message>
        <source>A network service</source>
        <translation>网络服务</translation>
    </message>
    <message>
        <source>besides what was found: names and addresses, certificates, TCP and UDP</source>
        <translation>除发现的内容外：名称和地址、证书、TCP 和 UDP</translation>
    </message>
    <message>
        <source>A command line tool</source>
        <translation>命令行工具</translation>
    </message>
    <message>
        <source>besides what was found: terminals, user names</source>
        <translation>除发现的内容外：终端、用户名</translation>
    </message>
    <message>
        <source>The profile and its file need names.</source>
        <translation>配置文件及其文件需要名称。</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>已有同名的配置文件。</translation>
    </message>
    <message>
        <source>Without something to attach to, no program would ever get the profile.</source>
        <translation>若没有附加对象，任何程序都不会获得此配置文件。</translation>
    </message>
    <message>
        <source>It attaches to a path: that begins with a slash or a variable.</source>
        <translation>附加对象是路径：以斜杠或变量开头。</translation>
    </message>
    <message>
        <source>That is no name of a file that is loaded at boot.</source>
        <translation>这样的文件名在启动时不会被加载。</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>已有同名的文件。</translation>
    </message>
    <message>
        <source>Not so.</source>
        <translation>无法使用。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfilePartsPage</name>
    <message>
        <source>sensitive</source>
        <translation>敏感</translation>
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
            <numerusform>%n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; at most: %2</source>
        <translation>%1；最高风险：%2</translation>
    </message>
    <message>
        <source>Parts to include</source>
        <translation>要包含的部分</translation>
    </message>
    <message>
        <source>Filter by name or reason</source>
        <translation>按名称或原因筛选</translation>
    </message>
    <message>
        <source>Shared parts</source>
        <translation>共享部分</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What it grants</source>
        <translation>授予的权限</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>有需求的</translation>
    </message>
    <message>
        <source>by what was found in the program</source>
        <translation>源自在程序中发现的内容</translation>
    </message>
    <message>
        <source>Of the starting point</source>
        <translation>起点所含的</translation>
    </message>
    <message>
        <source>what such programs mostly need</source>
        <translation>此类程序大多需要</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>所有其他</translation>
    </message>
    <message>
        <source>if you know that it needs them</source>
        <translation>如果您知道程序需要它们</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) chosen</source>
        <translation>
            <numerusform>已选 %n 个部分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensitive</source>
        <translation>
            <numerusform>%n 个敏感</numerusform>
        </translation>
    </message>
    <message>
        <source>also grants what is sensitive: %1. Include it only if the program has a reason for that.</source>
        <translation>还会授予敏感权限：%1。仅当程序有理由需要时才包含它。</translation>
    </message>
    <message>
        <source>Shared parts stand for many rules each; learning adds what is missing.</source>
        <translation>每个共享部分代表许多规则；缺少的由学习补上。</translation>
    </message>
    <message>
        <source>Nothing sensitive is chosen.</source>
        <translation>未选择任何敏感内容。</translation>
    </message>
    <message>
        <source>Sensitive of what is chosen: %1.</source>
        <translation>所选内容中的敏感部分：%1。</translation>
    </message>
    <message>
        <source>also grants what is sensitive: %1. Leave it out if the program can do without.</source>
        <translation>还会授予敏感权限：%1。如果程序不需要，请不要包含它。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileProgramPage</name>
    <message>
        <source>Which program</source>
        <translation>选择程序</translation>
    </message>
    <message>
        <source>Filter by name or path</source>
        <translation>按名称或路径筛选</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen the text, and nothing is refused before you say so.</source>
        <translation>在您查看文本之前不会写入任何内容，在您同意之前不会拒绝任何访问。</translation>
    </message>
    <message>
        <source>&amp;Applications</source>
        <translation>应用程序(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Running programs</source>
        <translation>正在运行的程序(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>路径(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Containers and others without a file</source>
        <translation>容器及其他没有文件的程序(&amp;C)</translation>
    </message>
    <message>
        <source>Where to choose from</source>
        <translation>从何处选择</translation>
    </message>
    <message>
        <source>This cannot get a profile.</source>
        <translation>无法为此创建配置文件。</translation>
    </message>
    <message>
        <source>There is no such program, or your user may not read it.</source>
        <translation>没有这样的程序，或您的用户无权读取它。</translation>
    </message>
    <message>
        <source>It is a file that cannot be started.</source>
        <translation>这是一个无法启动的文件。</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>未读取。</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Path of the program</source>
        <translation>程序路径</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Pro&amp;gram</source>
        <translation>程序(&amp;G)</translation>
    </message>
    <message>
        <source>A path, or the name of a program as it is typed in a terminal. Links are followed to the file that the kernel sees; for a script, what runs it is found too.</source>
        <translation>路径，或在终端中输入的程序名称。链接会解析到内核所见的文件；对于脚本，还会找出运行它的程序。</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>选择程序</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>启动的程序</translation>
    </message>
    <message>
        <source>Menu entry</source>
        <translation>菜单项</translation>
    </message>
    <message>
        <source>No applications here</source>
        <translation>此处没有应用程序</translation>
    </message>
    <message>
        <source>Reading the menu</source>
        <translation>正在读取菜单</translation>
    </message>
    <message>
        <source>This system has no entries for an applications menu. Choose among running programs, or give a path.</source>
        <translation>此系统没有应用程序菜单项。请从正在运行的程序中选择，或给出路径。</translation>
    </message>
    <message>
        <source>The entries of the applications menu are being read.</source>
        <translation>正在读取应用程序菜单项。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Profile now</source>
        <translation>当前配置文件</translation>
    </message>
    <message>
        <source>none, on the network</source>
        <translation>无，可从网络访问</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No programs to choose from</source>
        <translation>没有可选择的程序</translation>
    </message>
    <message>
        <source>No program runs whose path your user may see. Give its path instead.</source>
        <translation>没有您的用户可以看到其路径的程序正在运行。请改为给出路径。</translation>
    </message>
    <message>
        <source>Loaded profile</source>
        <translation>已加载的配置文件</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Every loaded profile has a file</source>
        <translation>每个已加载的配置文件都有文件</translation>
    </message>
    <message>
        <source>Programs such as Docker, Podman, snapd and libvirt load profiles without a file below /etc/apparmor.d. None is loaded now: start a container first.</source>
        <translation>Docker、Podman、snapd 和 libvirt 等程序加载的配置文件在 /etc/apparmor.d 下没有文件。现在没有加载这样的配置文件：请先启动一个容器。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileTextPage</name>
    <message>
        <source>The text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text of the new profile</source>
        <translation>新配置文件的文本</translation>
    </message>
    <message>
        <source>It is written to %1 and loaded so that it only complains: nothing is refused, and nothing is protected yet.</source>
        <translation>它会写入 %1 并加载为只记录不拒绝：不拒绝任何访问，也尚未提供保护。</translation>
    </message>
    <message>
        <source>It is written to %1 and loaded. Nothing runs under it before you start a container so.</source>
        <translation>它会写入 %1 并加载。在您这样启动容器之前，没有程序在它之下运行。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>It does not compile.</source>
        <translation>它无法编译。</translation>
    </message>
    <message>
        <source>Look at this first.</source>
        <translation>请先看这里。</translation>
    </message>
    <message>
        <source>It does not attach to the program.</source>
        <translation>它没有附加到该程序。</translation>
    </message>
    <message>
        <source>The pattern of the step before does not match %1, so the program would not get the profile.</source>
        <translation>上一步中的匹配模式与 %1 不匹配，因此该程序不会获得此配置文件。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfileUsePage</name>
    <message>
        <source>Use the program now</source>
        <translation>现在使用该程序</translation>
    </message>
    <message>
        <source>Start a container so</source>
        <translation>这样启动容器</translation>
    </message>
    <message>
        <source>Under the profile now</source>
        <translation>当前在此配置文件下运行</translation>
    </message>
    <message>
        <source>Recorded so far</source>
        <translation>目前已记录</translation>
    </message>
    <message>
        <source>Try what it is used for</source>
        <translation>试一试它的各种用途</translation>
    </message>
    <message>
        <source>&amp;Learn rules from it…</source>
        <translation>从中学习规则(&amp;L)…</translation>
    </message>
    <message>
        <source>The profile was taken back.</source>
        <translation>配置文件已撤回。</translation>
    </message>
    <message>
        <source>It was only tried, and nobody kept it. Close this and make it again, without “Try first”.</source>
        <translation>它只是试用，没有人保留它。请关闭此窗口并重新创建，且不要选择“先试用”。</translation>
    </message>
    <message>
        <source>%1 is loaded. It records what the program does and refuses nothing: do all that it is used for, then learn.</source>
        <translation>%1 已加载。它会记录程序的行为，不拒绝任何访问：请把程序的各种用途都做一遍，然后学习。</translation>
    </message>
    <message>
        <source>Start the container</source>
        <translation>启动容器</translation>
    </message>
    <message>
        <source>Let it do its work</source>
        <translation>让它执行任务</translation>
    </message>
    <message>
        <source>Run a command in it</source>
        <translation>在其中运行命令</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>停止它</translation>
    </message>
    <message>
        <source>Start the service</source>
        <translation>启动服务</translation>
    </message>
    <message>
        <source>Let a client use it</source>
        <translation>让客户端使用它</translation>
    </message>
    <message>
        <source>Reload its settings</source>
        <translation>重新加载其设置</translation>
    </message>
    <message>
        <source>Rotate its logs</source>
        <translation>轮转其日志</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>启动它</translation>
    </message>
    <message>
        <source>Open and save a file</source>
        <translation>打开并保存文件</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Use the network</source>
        <translation>使用网络</translation>
    </message>
    <message>
        <source>Change its settings</source>
        <translation>更改其设置</translation>
    </message>
    <message>
        <source>Quit it</source>
        <translation>退出它</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the line for %1</source>
        <translation>复制 %1 的命令行</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs under it yet: start the program.</source>
        <translation>尚无程序在它之下运行：请启动该程序。</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) started before the profile was loaded run without it: restart the program.</source>
        <translation>
            <numerusform>%n 个进程在加载配置文件之前就已启动，因此没有在它之下运行：请重新启动该程序。</numerusform>
        </translation>
    </message>
    <message>
        <source>New since pass %1</source>
        <translation>自第 %1 轮以来的新内容</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>events in %n group(s)</source>
        <translation>
            <numerusform>个事件，分为 %n 组</numerusform>
        </translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>最近：%1</translation>
    </message>
    <message>
        <source>Nothing new since the last pass. Use the program once more, or go on.</source>
        <translation>自上一轮以来没有新内容。请再次使用该程序，或继续。</translation>
    </message>
    <message>
        <source>No log can be read,</source>
        <translation>无法读取任何日志，</translation>
    </message>
    <message>
        <source>so what the program does is not seen here. Members of the group adm or systemd-journal may read it.</source>
        <translation>因此这里看不到程序的行为。adm 或 systemd-journal 组的成员可以读取日志。</translation>
    </message>
    <message>
        <source>Pass %1 is done.</source>
        <translation>第 %1 轮已完成。</translation>
    </message>
    <message>
        <source>Use the program once more: new child profiles record more now than before they had rules. When a pass brings nothing new, go on.</source>
        <translation>请再次使用该程序：新的子配置文件现在记录的内容比有规则之前更多。若一轮没有带来新内容，即可继续。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ProfilesPage</name>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Ne&amp;w profile…</source>
        <translation>新建配置文件(&amp;W)…</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>No profile matches</source>
        <translation>没有匹配的配置文件</translation>
    </message>
    <message>
        <source>The filters hide all profiles.</source>
        <translation>筛选隐藏了所有配置文件。</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open editor</source>
        <translation>打开编辑器(&amp;O)</translation>
    </message>
    <message>
        <source>Compare files and &amp;kernel exactly…</source>
        <translation>精确比较文件与内核(&amp;K)…</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>未比较。</translation>
    </message>
    <message>
        <source>Asks for a password: only root may read the policy that the kernel holds</source>
        <translation>需要输入密码：只有 root 可以读取内核持有的策略</translation>
    </message>
    <message>
        <source>Filter by name, file or attachment</source>
        <translation>按名称、文件或附加路径筛选</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Mode: all</source>
        <translation>模式：全部</translation>
    </message>
    <message>
        <source>Mode: enforce</source>
        <translation>模式：enforce</translation>
    </message>
    <message>
        <source>Mode: complain</source>
        <translation>模式：complain</translation>
    </message>
    <message>
        <source>Mode: kill</source>
        <translation>模式：kill</translation>
    </message>
    <message>
        <source>Mode: unconfined</source>
        <translation>模式：unconfined</translation>
    </message>
    <message>
        <source>Mode: prompt</source>
        <translation>模式：prompt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State: all</source>
        <translation>状态：全部</translation>
    </message>
    <message>
        <source>State: loaded</source>
        <translation>状态：已加载</translation>
    </message>
    <message>
        <source>State: not loaded</source>
        <translation>状态：未加载</translation>
    </message>
    <message>
        <source>State: file and kernel differ</source>
        <translation>状态：文件与内核不同</translation>
    </message>
    <message>
        <source>State: has errors</source>
        <translation>状态：有错误</translation>
    </message>
    <message>
        <source>&amp;Only with processes</source>
        <translation>仅显示有进程的(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open in the editor</source>
        <translation>在编辑器中打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open lo&amp;cal override</source>
        <translation>打开本地覆盖文件(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;processes</source>
        <translation>显示进程(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;denials</source>
        <translation>显示拒绝记录(&amp;D)</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>复制名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Learn from denials…</source>
        <translation>从拒绝记录中学习(&amp;L)…</translation>
    </message>
    <message>
        <source>Cop&amp;y to a file of your own…</source>
        <translation>复制到您自己的文件(&amp;Y)…</translation>
    </message>
    <message>
        <source>Compare &amp;versions…</source>
        <translation>比较版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Show &amp;transitions</source>
        <translation>显示转换(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;ilenced denials…</source>
        <translation>静默拒绝(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport for other machines…</source>
        <translation>导出供其他机器使用(&amp;X)…</translation>
    </message>
    <message>
        <source>%1 enforce</source>
        <translation>%1 个 enforce</translation>
    </message>
    <message>
        <source>%1 complain</source>
        <translation>%1 个 complain</translation>
    </message>
    <message>
        <source>%1 unconfined</source>
        <translation>%1 个 unconfined</translation>
    </message>
    <message>
        <source>%1 in other modes</source>
        <translation>%1 个处于其他模式</translation>
    </message>
    <message>
        <source>%1 disabled</source>
        <translation>%1 个已禁用</translation>
    </message>
    <message>
        <source>%1 not loaded</source>
        <translation>%1 个未加载</translation>
    </message>
    <message>
        <source>%1 with errors</source>
        <translation>%1 个有错误</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 个，共 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n 个配置文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选择 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading profiles</source>
        <translation>正在读取配置文件</translation>
    </message>
    <message>
        <source>The kernel’s list and the profile files are being read.</source>
        <translation>正在读取内核的列表和策略文件。</translation>
    </message>
    <message>
        <source>No profiles are loaded</source>
        <translation>未加载任何配置文件</translation>
    </message>
    <message>
        <source>AppArmor is on, but it holds no policy and there are no profile files. Policy may have been unloaded, or never installed.</source>
        <translation>AppArmor 已启用，但没有任何策略，也没有策略文件。策略可能已被卸载，或从未安装。</translation>
    </message>
    <message>
        <source>No profiles in this tree</source>
        <translation>此目录树中没有配置文件</translation>
    </message>
    <message>
        <source>The other system’s folder holds neither profile files nor what its kernel says about loaded policy.</source>
        <translation>另一个系统的文件夹中既没有策略文件，也没有其内核关于已加载策略的信息。</translation>
    </message>
    <message>
        <source>Profile files</source>
        <translation>策略文件</translation>
    </message>
    <message>
        <source>none in /etc/apparmor.d</source>
        <translation>/etc/apparmor.d 中没有</translation>
    </message>
    <message>
        <source>/etc/apparmor.d is not there</source>
        <translation>/etc/apparmor.d 不存在</translation>
    </message>
    <message>
        <source>Security modules</source>
        <translation>安全模块</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Choose a profile to see what it is and what it does.</source>
        <translation>请选择一个配置文件，查看它是什么以及做什么。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::RecentChanges</name>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ReportDialog</name>
    <message>
        <source>&amp;Mask the names of people and of the machine</source>
        <translation>隐去人名和机器名(&amp;M)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>正在生成报告</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>将保存的内容</translation>
    </message>
    <message>
        <source>Loaded profiles and their modes, what they confine and what listens on the network without one, and what was denied. Made for colleagues and auditors.</source>
        <translation>已加载的配置文件及其模式、它们所限制的程序、在没有配置文件的情况下监听网络的程序，以及被拒绝的访问。供同事和审计人员使用。</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页 (HTML)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>电子表格用表 (CSV)</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>供程序使用的数据 (JSON)</translation>
    </message>
    <message>
        <source>Each person becomes user1, user2 …, the machine becomes machine</source>
        <translation>每个人变为 user1、user2……，机器变为 machine</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>, the beginning is shown</source>
        <translation>，仅显示开头</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>未保存。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>报告位于 %1。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::RuleModel</name>
    <message>
        <source>comes with the profile</source>
        <translation>随配置文件附带</translation>
    </message>
    <message>
        <source>Groups of recorded events that the rule answers</source>
        <translation>该规则解决的已记录事件组数</translation>
    </message>
    <message>
        <source>States that the policy would have fewer without the rule</source>
        <translation>没有该规则时策略会减少的状态数</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态数</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>pavise::ui::RulesPanel</name>
    <message>
        <source>&amp;Measure cost</source>
        <translation>测量开销(&amp;M)</translation>
    </message>
    <message>
        <source>Remove r&amp;ule</source>
        <translation>移除规则(&amp;U)</translation>
    </message>
    <message>
        <source>Looking at the rules</source>
        <translation>正在检查规则</translation>
    </message>
    <message>
        <source>Rules against reality</source>
        <translation>规则与实际对照</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>所有结论</translation>
    </message>
    <message>
        <source>Not enforced here</source>
        <translation>此处不强制执行</translation>
    </message>
    <message>
        <source>Without effect</source>
        <translation>不起作用</translation>
    </message>
    <message>
        <source>Reach sensitive targets</source>
        <translation>涉及敏感目标</translation>
    </message>
    <message>
        <source>Never needed by recorded events</source>
        <translation>已记录事件从未需要</translation>
    </message>
    <message>
        <source>Cost in states</source>
        <translation>状态数开销</translation>
    </message>
    <message>
        <source>Every rule</source>
        <translation>所有规则</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>显示哪些规则</translation>
    </message>
    <message>
        <source>Compiles once more without each rule; takes a while</source>
        <translation>每次去掉一条规则重新编译；需要一些时间</translation>
    </message>
    <message>
        <source>Takes the rule out of the text; Ctrl+Z brings it back (Delete)</source>
        <translation>从文本中移除该规则；按 Ctrl+Z 可恢复 (Delete)</translation>
    </message>
    <message>
        <source>&amp;Stop measuring</source>
        <translation>停止测量(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s)</source>
        <translation>
            <numerusform>%1 条规则，共 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is held against the kernel, the other rules and the log.</source>
        <translation>每条规则都会与内核、其他规则和日志对照。</translation>
    </message>
    <message>
        <source>No rules to look at</source>
        <translation>没有可检查的规则</translation>
    </message>
    <message>
        <source>Open a profile without errors to see which of its rules have no effect, what they open and what nobody needed.</source>
        <translation>请打开没有错误的配置文件，查看其中哪些规则不起作用、开放了什么，以及哪些从未被需要。</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>The profile is compiled once more without each of its rules.</source>
        <translation>正在每次去掉一条规则重新编译配置文件。</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>没有此类内容</translation>
    </message>
    <message>
        <source>No rule of this file is one of those chosen above.</source>
        <translation>此文件中没有符合上方所选类别的规则。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::SessionChoice</name>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>会话(&amp;S)</translation>
    </message>
    <message>
        <source>Sess&amp;ions…</source>
        <translation>会话(&amp;I)…</translation>
    </message>
    <message>
        <source>Learn once: nothing is kept</source>
        <translation>学习一次：不保留任何内容</translation>
    </message>
    <message>
        <source>New session for the chosen profiles: keeps what is decided</source>
        <translation>为所选配置文件新建会话：保留所作的决定</translation>
    </message>
    <message>
        <source>New session for all programs: over days and restarts</source>
        <translation>为所有程序新建会话：可跨越数天和多次重启</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <translation>继续“%1”</translation>
    </message>
    <message>
        <source>Use the programs as often as you like, also after a restart, and open this again: only what is new is asked. Plan at least two passes: new child profiles record more once they have rules.</source>
        <translation>请尽情使用这些程序，重启之后也可以，然后再次打开此处：只会询问新内容。请至少安排两轮：新的子配置文件在有了规则之后会记录更多内容。</translation>
    </message>
    <message>
        <source>Whatever complains now or later is part of it. Go on with it every few days until a pass brings nothing new; plan at least two passes.</source>
        <translation>现在或以后处于 complain 模式的一切都包括在内。请每隔几天继续此会话，直到一轮没有带来新内容；请至少安排两轮。</translation>
    </message>
    <message>
        <source>No pass was made yet.</source>
        <translation>尚未进行过任何一轮。</translation>
    </message>
    <message>
        <source>One pass: %1 new.</source>
        <translation>一轮：%1 项新内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es); new in the last: %1, %2 before.</source>
        <translation>
            <numerusform>%n 轮；上一轮新内容 %1 项，之前 %2 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) kept</source>
        <translation>
            <numerusform>已保留 %n 个决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muted</source>
        <translation>
            <numerusform>已忽略 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new any more: it can be enforced.</source>
        <translation>不再有新内容：可以强制执行。</translation>
    </message>
    <message>
        <source>Planned: use %1 once more, then go on.</source>
        <translation>计划：再次使用 %1，然后继续。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::SessionsDialog</name>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>use once more</source>
        <translation>需再次使用</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>all programs</source>
        <translation>所有程序</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n 个配置文件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>继续此会话(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Learning sessions</source>
        <translation>学习会话</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>尚无会话</translation>
    </message>
    <message>
        <source>A session keeps what was decided, so that learning can go on after days and restarts. Choose “New session” on the first page of learning.</source>
        <translation>会话会保留所作的决定，以便在数天和多次重启之后继续学习。请在学习的第一页选择“新建会话”。</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>删除(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>要删除“%1”吗？</translation>
    </message>
    <message>
        <source>What was decided and muted in it is forgotten. Profiles stay as they are.</source>
        <translation>其中的决定和忽略设置将被遗忘。配置文件保持不变。</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Learns</source>
        <translation>学习对象</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Last pass</source>
        <translation>上一轮</translation>
    </message>
    <message>
        <source>Not deleted.</source>
        <translation>未删除。</translation>
    </message>
    <message>
        <source>The system does not let %1 be removed.</source>
        <translation>系统不允许移除 %1。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Each choice holds at once. None of them changes policy.</source>
        <translation>每项选择立即生效。它们都不会更改策略。</translation>
    </message>
    <message>
        <source>Denials and processes</source>
        <translation>拒绝记录与进程</translation>
    </message>
    <message>
        <source>&amp;Follow the log</source>
        <translation>跟随日志(&amp;F)</translation>
    </message>
    <message>
        <source>New records are counted as they come, and shown when you ask for them.</source>
        <translation>新记录到达时计数，在您要求时显示。</translation>
    </message>
    <message>
        <source>Look for processes e&amp;very</source>
        <translation>查找进程的间隔(&amp;V)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Only while the Processes page is in front.</source>
        <translation>仅当“进程”页面位于前台时。</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>编辑器</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of the desktop’s font size.</source>
        <translation>相对于桌面字体大小。</translation>
    </message>
    <message>
        <source>&amp;Tab width</source>
        <translation>制表符宽度(&amp;T)</translation>
    </message>
    <message>
        <source> columns</source>
        <translation> 列</translation>
    </message>
    <message>
        <source>&amp;Keep unsaved edits for after a crash</source>
        <translation>保留未保存的编辑以备崩溃后恢复(&amp;K)</translation>
    </message>
    <message>
        <source>In your own files, never in /etc. They are offered at the next start.</source>
        <translation>保存在您自己的文件中，从不写入 /etc。下次启动时会提供恢复。</translation>
    </message>
    <message>
        <source>Applying changes</source>
        <translation>应用更改</translation>
    </message>
    <message>
        <source>Su&amp;ggest a trial</source>
        <translation>建议先试用(&amp;G)</translation>
    </message>
    <message>
        <source>The change is taken back by itself unless you keep it.</source>
        <translation>除非您保留，否则更改会自动撤回。</translation>
    </message>
    <message>
        <source>Length &amp;of a trial</source>
        <translation>试用时长(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>恢复默认值(&amp;R)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>颜色(&amp;L)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>语言(&amp;A)</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>&amp;Notify of new denials</source>
        <translation>有新的拒绝记录时通知(&amp;N)</translation>
    </message>
    <message>
        <source>At most one for each profile in ten minutes, and three a minute in all. A notification can be muted; it never changes what is allowed.</source>
        <translation>每个配置文件十分钟内最多一条，总计每分钟最多三条。可以忽略通知；通知从不改变所允许的内容。</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the system tray</source>
        <translation>在系统托盘中显示图标(&amp;I)</translation>
    </message>
    <message>
        <source>This desktop has no tray now.</source>
        <translation>此桌面当前没有托盘。</translation>
    </message>
    <message>
        <source>Stay in the tray when the &amp;window is closed</source>
        <translation>关闭窗口后留在托盘中(&amp;W)</translation>
    </message>
    <message>
        <source>Closing the window leaves the icon; Quit ends the program.</source>
        <translation>关闭窗口后图标仍保留；“退出”会结束程序。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Search by command or key</source>
        <translation>按命令或按键搜索</translation>
    </message>
    <message>
        <source>Letters without Ctrl or Alt work while the table or the text has the focus.</source>
        <translation>不带 Ctrl 或 Alt 的字母键在表格或文本获得焦点时有效。</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>on its page</source>
        <translation>在其页面上</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制选中的行</translation>
    </message>
    <message>
        <source>Open or close a row</source>
        <translation>展开或折叠一行</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>右箭头、左箭头</translation>
    </message>
    <message>
        <source>Open a row and all below it</source>
        <translation>展开一行及其下所有行</translation>
    </message>
    <message>
        <source>Go to the row that begins so</source>
        <translation>转到以此开头的行</translation>
    </message>
    <message>
        <source>letters, in tables without own letters</source>
        <translation>字母键，在没有专用字母键的表格中</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>选择多行</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down, Ctrl+Space</source>
        <translation>Shift+上箭头、Shift+下箭头、Ctrl+空格键</translation>
    </message>
    <message>
        <source>in tables</source>
        <translation>在表格中</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>编辑器</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>在文本中</translation>
    </message>
</context>
<context>
    <name>pavise::ui::SilencedDialog</name>
    <message>
        <source>&amp;Log them…</source>
        <translation>记录它们(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Stop logging</source>
        <translation>停止记录(&amp;S)</translation>
    </message>
    <message>
        <source>What %1 refuses without a record</source>
        <translation>%1 拒绝但不留记录的内容</translation>
    </message>
    <message>
        <source>Looking for what is hidden</source>
        <translation>正在查找被隐藏的内容</translation>
    </message>
    <message>
        <source>Refusals that leave no record</source>
        <translation>不留记录的拒绝</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Deny rule</source>
        <translation>deny 规则</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Each deny rule is held against all others.</source>
        <translation>每条 deny 规则都会与所有其他规则对照。</translation>
    </message>
    <message>
        <source>A deny rule refuses and keeps quiet about it: a program may fail, and no log says why. Each row is a shortest example of what a rule hides.</source>
        <translation>deny 规则会拒绝访问且不作记录：程序可能出错，却没有日志说明原因。每一行是某条规则所隐藏内容的最短示例。</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Unit behind a number: minutes</extracomment>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Minutes to log</source>
        <translation>记录的分钟数</translation>
    </message>
    <message>
        <source>Have the kernel log what all profiles refuse silently, for</source>
        <translation>让内核记录所有配置文件静默拒绝的访问，时长为</translation>
    </message>
    <message>
        <source>The profile has errors</source>
        <translation>配置文件有错误</translation>
    </message>
    <message>
        <source>Nothing is hidden</source>
        <translation>没有隐藏的内容</translation>
    </message>
    <message>
        <source>Whatever this profile refuses comes into the log.</source>
        <translation>此配置文件拒绝的一切都会记入日志。</translation>
    </message>
    <message>
        <source>Logging.</source>
        <translation>正在记录。</translation>
    </message>
    <message>
        <source>Until %1 the log also has what deny rules refuse. Make the program fail again, then look at Denials.</source>
        <translation>在 %1 之前，日志还会包含 deny 规则拒绝的访问。请重现程序的故障，然后查看“拒绝记录”页面。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Deny rules are silent again.</source>
        <translation>deny 规则已恢复静默。</translation>
    </message>
    <message>
        <source>Not switched.</source>
        <translation>未切换。</translation>
    </message>
    <message>
        <source>The password prompt was closed. Nothing was changed.</source>
        <translation>密码对话框已关闭。未作任何更改。</translation>
    </message>
    <message>
        <source>Only to look at.</source>
        <translation>仅供查看。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop reading; what is shown stays as it was</source>
        <translation>停止读取；显示的内容保持不变</translation>
    </message>
    <message>
        <source>Reading the system…</source>
        <translation>正在读取系统…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Checking and editing only</source>
        <translation>仅检查和编辑</translation>
    </message>
    <message>
        <source>AppArmor on · %1 enforce · %2 complain</source>
        <translation>AppArmor 已启用 · %1 个 enforce · %2 个 complain</translation>
    </message>
    <message>
        <source>Show the overview</source>
        <translation>显示概览</translation>
    </message>
    <message>
        <source>Policy revision %1</source>
        <translation>策略修订号 %1</translation>
    </message>
    <message>
        <source>Counts every change of the loaded policy</source>
        <translation>统计已加载策略的每次更改</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>正在读取日志…</translation>
    </message>
    <message>
        <source>Show denials</source>
        <translation>显示拒绝记录</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>无日志</translation>
    </message>
    <message>
        <source>Show why there is no log</source>
        <translation>显示没有日志的原因</translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation>%1，实时</translation>
    </message>
    <message>
        <source>Where denials are read from</source>
        <translation>读取拒绝记录的来源</translation>
    </message>
</context>
<context>
    <name>pavise::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>pavise::ui::SystemBanner</name>
    <message>
        <source>Open sample system</source>
        <translation>打开示例系统</translation>
    </message>
    <message>
        <source>Back to this computer</source>
        <translation>返回本机</translation>
    </message>
    <message>
        <source>Sample system.</source>
        <translation>示例系统。</translation>
    </message>
    <message>
        <source>Recorded elsewhere. Nothing here changes this computer.</source>
        <translation>在别处记录。此处的任何操作都不会更改本机。</translation>
    </message>
    <message>
        <source>Another system: %1.</source>
        <translation>另一个系统：%1。</translation>
    </message>
    <message>
        <source>Its files are read; nothing is loaded into this computer’s kernel.</source>
        <translation>读取的是它的文件；不会向本机的内核加载任何内容。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::TransitionsView</name>
    <message>
        <source>Save dra&amp;wing…</source>
        <translation>保存图(&amp;W)…</translation>
    </message>
    <message>
        <source>Reading the profiles</source>
        <translation>正在读取配置文件</translation>
    </message>
    <message>
        <source>Every profile file is read to see which program ends in which profile.</source>
        <translation>正在读取每个策略文件，以了解哪个程序最终进入哪个配置文件。</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>从(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Transitions as a tree</source>
        <translation>树形转换关系</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>逐步</translation>
    </message>
    <message>
        <source>No profiles to follow</source>
        <translation>没有可追踪的配置文件</translation>
    </message>
    <message>
        <source>No profile file could be read, so nothing is known about what leads where.</source>
        <translation>无法读取任何策略文件，因此不清楚转换的去向。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任意位置</translation>
    </message>
    <message>
        <source>unconfined</source>
        <translation>不受限</translation>
    </message>
    <message>
        <source>no file defines it</source>
        <translation>没有文件定义它</translation>
    </message>
    <message>
        <source>comes with the profile</source>
        <translation>随配置文件附带</translation>
    </message>
    <message>
        <source>The environment is kept, which may make the other program load foreign code.</source>
        <translation>环境变量会保留，这可能使另一个程序加载外来代码。</translation>
    </message>
    <message>
        <source>%1 leads nowhere</source>
        <translation>%1 不通向任何配置文件</translation>
    </message>
    <message numerus="yes">
        <source>%1 leads to %n profile(s)</source>
        <translation>
            <numerusform>%1 通向 %n 个配置文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs that it starts stay in it, or are not allowed to start.</source>
        <translation>它启动的程序留在其中，或不允许启动。</translation>
    </message>
    <message>
        <source>No way leads out of confinement.</source>
        <translation>没有脱离限制的途径。</translation>
    </message>
    <message numerus="yes">
        <source>It can get unconfined in %n step(s).</source>
        <translation>
            <numerusform>它可以在 %n 步内变为不受限。</numerusform>
        </translation>
    </message>
    <message>
        <source>Start and end are the same</source>
        <translation>起点与终点相同</translation>
    </message>
    <message>
        <source>%1 cannot reach %2</source>
        <translation>%1 无法到达 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 can reach %2 in %n step(s)</source>
        <translation>
            <numerusform>%1 可以在 %n 步内到达 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No chain of rules leads there.</source>
        <translation>没有通往那里的规则链。</translation>
    </message>
    <message>
        <source>A shortest way is drawn strong and listed step by step.</source>
        <translation>一条最短路径以粗线绘出，并逐步列出。</translation>
    </message>
    <message>
        <source>can get unconfined</source>
        <translation>可变为不受限</translation>
    </message>
    <message>
        <source>stays confined</source>
        <translation>始终受限</translation>
    </message>
    <message>
        <source>The nearest %1 are drawn.</source>
        <translation>绘出最近的 %1 个。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with errors are left out.</source>
        <translation>
            <numerusform>已略过 %n 个有错误的文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>保存图</translation>
    </message>
    <message>
        <source>Scalable drawings (*.svg)</source>
        <translation>可缩放图形 (*.svg)</translation>
    </message>
    <message>
        <source>The drawing could not be written: %1</source>
        <translation>无法写入图：%1</translation>
    </message>
    <message>
        <source>Solid box: a profile. Dashed box with a cross: no file defines it. Open diamond: it only complains. Dashed line: leads back. Enter starts from the chosen box, or opens a pile of them.</source>
        <translation>实线框：配置文件。带叉的虚线框：没有文件定义它。空心菱形：只记录不拒绝。虚线：指回。按 Enter 从所选的框开始，或展开一叠框。</translation>
    </message>
</context>
<context>
    <name>pavise::ui::Tray</name>
    <message>
        <source>&amp;Open Pavise</source>
        <translation>打开 Pavise(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Notify of new denials</source>
        <translation>有新的拒绝记录时通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Reading the system…</source>
        <translation>正在读取系统…</translation>
    </message>
    <message>
        <source>AppArmor is on</source>
        <translation>AppArmor 已启用</translation>
    </message>
    <message numerus="yes">
        <source>Pavise: %1, %n new event(s)</source>
        <translation>
            <numerusform>Pavise：%1，%n 个新事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Pavise: %1</source>
        <translation>Pavise：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n new &amp;event(s)</source>
        <translation>
            <numerusform>%n 个新事件(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;denials</source>
        <translation>显示拒绝记录(&amp;D)</translation>
    </message>
</context>
<context>
    <name>pavise::ui::TrialBar</name>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>撤回(&amp;R)</translation>
    </message>
    <message>
        <source>Seconds until the change is taken back</source>
        <translation>距更改撤回的秒数</translation>
    </message>
    <message>
        <source>It is taken back by itself unless you keep it.</source>
        <translation>除非您保留，否则会自动撤回。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revert (%n s)</source>
        <extracomment>A button; %n are the seconds until it happens by itself</extracomment>
        <translation>
            <numerusform>撤回（%n 秒）(&amp;R)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pavise::ui::UsernsDialog</name>
    <message>
        <source>User namespaces</source>
        <translation>用户命名空间</translation>
    </message>
    <message>
        <source>Programs that were refused</source>
        <translation>被拒绝的程序</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝次数</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Runs under</source>
        <translation>所在配置文件</translation>
    </message>
    <message>
        <source>No program was refused</source>
        <translation>没有程序被拒绝</translation>
    </message>
    <message>
        <source>The log that the Denials page shows has no refusal that comes from user namespaces. A program can be let all the same: name it below.</source>
        <translation>“拒绝记录”页面显示的日志中，没有源自用户命名空间的拒绝。仍然可以允许某个程序：请在下方指明。</translation>
    </message>
    <message>
        <source>&amp;Allow…</source>
        <translation>允许(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Learn from denials…</source>
        <translation>从拒绝记录中学习(&amp;L)…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose the program</source>
        <translation>选择程序</translation>
    </message>
    <message>
        <source>Profile that would be made</source>
        <translation>将要创建的配置文件</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>程序(&amp;P)</translation>
    </message>
    <message>
        <source>This kernel has no switch that restricts user namespaces, so only profiles without a userns rule refuse them. What is made here also works on Ubuntu.</source>
        <translation>此内核没有限制用户命名空间的开关，因此只有不含 userns 规则的配置文件才会拒绝它们。此处创建的内容在 Ubuntu 上也有效。</translation>
    </message>
    <message>
        <source>This system lets only programs with a profile that says so create user namespaces. Browsers, container tools and sandboxes need them, and fail or lose rights without.</source>
        <translation>此系统只允许配置文件中有相应规定的程序创建用户命名空间。浏览器、容器工具和沙盒需要它，没有它就会出错或失去权限。</translation>
    </message>
    <message>
        <source>The switch that restricts user namespaces is off: every unconfined program may create them.</source>
        <translation>限制用户命名空间的开关已关闭：每个不受限的程序都可以创建它们。</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>无配置文件</translation>
    </message>
    <message>
        <source>The profile %1 has no rule for user namespaces. Learning adds one.</source>
        <translation>配置文件 %1 没有用户命名空间的规则。学习会添加一条。</translation>
    </message>
    <message>
        <source>A profile in unconfined mode names the program and lets it create user namespaces; it restricts nothing else.</source>
        <translation>处于 unconfined 模式的配置文件为程序命名，并允许它创建用户命名空间；它不限制任何其他内容。</translation>
    </message>
    <message>
        <source>Name the program by its whole path</source>
        <translation>请用完整路径指明程序</translation>
    </message>
    <message>
        <source>There is a profile file of that name.</source>
        <translation>已有同名的策略文件。</translation>
    </message>
    <message>
        <source>Open %1 in the editor and add the rule userns, to it.</source>
        <translation>请在编辑器中打开 %1，并添加规则 userns,。</translation>
    </message>
</context>
</TS>
