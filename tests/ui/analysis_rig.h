// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The application on a folder that stands in for this system, kernel and all.

#pragma once

#include "core/compile/compiler.h"
#include "tests/ui/policy_rig.h"
#include "ui/services/logs/denial_service.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flat_tab_bar.h"
#include "ui/widgets/table/table_view.h"

#include <QComboBox>
#include <QLabel>

namespace pavise::tests {

class AnalysisRig : public PolicyRig
{
    Q_OBJECT

protected:
    /// What the kernel has loaded of \p name, made of \p text.
    void load(const QString &name, const QByteArray &text) const
    {
        const QString kernel = m_folder.filePath(u"sys/kernel/security/apparmor/"_s);
        const QString entry = kernel + u"policy/profiles/"_s + name + u".1/"_s;
        text::MemoryFiles files;
        files.put("/p", text.toStdString());
        compile::CompileOptions options;
        options.kernelFeatures = policy::Features::builtIn();
        text::SourceSet sources;
        const auto compiled = compile::compile(sources, files, "/p", options);
        put(entry + u"name"_s, name.toUtf8() + '\n');
        put(entry + u"mode"_s, "enforce\n");
        put(entry + u"attach"_s, name.toUtf8() + '\n');
        put(entry + u"sha256"_s, QByteArray::number(qHash(text)) + '\n');
        put(entry + u"raw_data"_s, QByteArray::fromStdString(compiled.value.blob));
        put(kernel + u"profiles"_s, name.toUtf8() + " (enforce)\n");
        put(kernel + u"policy/revision"_s, "7\n");
        put(kernel + u"revision"_s, "7\n");
        put(m_folder.filePath(u"sys/module/apparmor/parameters/enabled"_s), "Y\n");
        put(m_folder.filePath(u"sys/kernel/security/lsm"_s), "apparmor\n");
    }

    void scanAgain() const
    {
        m_graph->status().refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!m_graph->status().isBusy(), kLongMs);
    }

    [[nodiscard]] static QStringList shownTexts(const QWidget &in)
    {
        QStringList texts;
        for (const QLabel *label : in.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    }

    /// All rows of a column, those below others after them.
    [[nodiscard]] static QStringList column(const QAbstractItemModel &model, int column,
                                            const QModelIndex &parent = {})
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            texts << model.index(row, column, parent).data().toString();
            texts << AnalysisRig::column(model, column, model.index(row, 0, parent));
        }
        return texts;
    }

    template <typename T>
    [[nodiscard]] static T *named(const QWidget &in, const QString &name)
    {
        for (T *each : in.findChildren<T *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

    static void choose(QComboBox &box, const QString &text)
    {
        const int index = box.findText(text);
        if (index < 0)
            qFatal("no choice %s", qPrintable(text));
        box.setFocus();
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
    }
};

} // namespace pavise::tests
