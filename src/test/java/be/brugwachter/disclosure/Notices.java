package be.brugwachter.disclosure;

/** Mails as mail servers send them back (RFC 3464); {@code {to}} stands for the address they come to. */
final class Notices {
    private Notices() {}

    static String failed(String messageId, String status) {
        return report("failed", status, messageId);
    }

    static String delayed(String messageId) {
        return report("delayed", "4.4.1", messageId);
    }

    static String vacation(String messageId) {
        return """
                From: onthaal@ocmw.example
                To: {to}
                Auto-Submitted: auto-replied
                In-Reply-To: %s
                Subject: Afwezig

                Ik ben er volgende week weer.
                """.formatted(messageId).replace("\n", "\r\n");
    }

    private static String report(String action, String status, String messageId) {
        return """
                From: MAILER-DAEMON@ocmw.example
                To: {to}
                Subject: Undelivered Mail Returned to Sender
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="grens"

                --grens
                Content-Type: text/plain

                This is the mail system. Your message was not delivered.
                --grens
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.ocmw.example

                Final-Recipient: rfc822; onthaal@ocmw.example
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; not delivered

                --grens
                Content-Type: text/rfc822-headers

                From: post@gezin.example
                Message-ID: %s
                Subject: Brugwachter: verzegeld bericht

                --grens--
                """.formatted(action, status, messageId).replace("\n", "\r\n");
    }
}
