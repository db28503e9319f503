// SPDX-License-Identifier: GPL-2.0-or-later
#include <QTest>
class TestAuditLine : public QObject
{
    Q_OBJECT
};
QTEST_APPLESS_MAIN(TestAuditLine)
#include "tst_audit_line.moc"
