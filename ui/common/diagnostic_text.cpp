// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/common/diagnostic_text.h"

#include "core/text/messages/diagnostic.h"
#include "ui/common/convert.h"

#include <QCoreApplication>

namespace pavise::ui {

QString diagnosticText(const text::Diagnostic &diagnostic)
{
    const std::string_view source = text::messageTemplate(diagnostic.code);
    const QString pattern = QCoreApplication::translate("Diagnostic", std::string(source).c_str());
    // Not QString::arg(): an argument that holds %1 itself must stay as it is.
    QString sentence;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isArgument = pattern[i] == QLatin1Char('%') && i + 1 < pattern.size()
            && pattern[i + 1] >= QLatin1Char('1') && pattern[i + 1] <= QLatin1Char('9');
        if (!isArgument) {
            sentence += pattern[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(pattern[++i].digitValue() - 1);
        if (index < diagnostic.args.size())
            sentence += toDisplay(diagnostic.args[index]);
    }
    // A sentence starts with a capital, a name of the profile's stays as it is.
    if (!sentence.isEmpty() && !pattern.startsWith(QLatin1Char('%')))
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

} // namespace pavise::ui
