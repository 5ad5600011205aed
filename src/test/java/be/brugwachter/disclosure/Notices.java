package be.brugwachter.disclosure;

import java.nio.charset.StandardCharsets;

/** Mails as mail servers write them when something did not arrive (RFC 3464), and one that is no such thing. */
public final class Notices {
    private static final String NOTICE = """
            From: MAILER-DAEMON@mx.ocmw.example
            To: %s
            Subject: %s
            Auto-Submitted: auto-replied
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status;
             boundary="grens"

            --grens
            Content-Type: text/plain; charset=us-ascii

            This is the mail system at host mx.ocmw.example.

            --grens
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.ocmw.example
            Arrival-Date: Sat, 21 Nov 2026 11:00:00 +0100

            Final-Recipient: rfc822; onthaal@ocmw.example
            Original-Recipient: rfc822;onthaal@ocmw.example
            Action: %s
            Status: %s
            Diagnostic-Code: smtp; 552 the box is full

            --grens
            Content-Type: %s

            From: brug@gezin.example
            Message-ID:
             %s
            Subject: Verzegeld bericht

            Message-ID: <in-the-body@gezin.example>
            --grens--
            """;

    private Notices() {}

    /** A notice that a mail could not be delivered. */
    public static byte[] failed(String to, String subject, String status, String messageId) {
        return bytes(NOTICE.formatted(to, subject, "failed", status, "message/rfc822", messageId));
    }

    static byte[] failedWithHeadersAlone(String to, String subject, String status, String messageId) {
        return bytes(NOTICE.formatted(to, subject, "failed (gave up)", status, "text/rfc822-headers", messageId));
    }

    static byte[] delayed(String to, String subject, String messageId) {
        return bytes(NOTICE.formatted(to, subject, "delayed", "4.4.1", "text/rfc822-headers", messageId));
    }

    /** A person answers, and quotes all that a notice would hold. */
    static byte[] ordinary(String to, String subject, String messageId) {
        var notice = NOTICE.formatted(to, subject, "failed", "5.1.1", "message/rfc822", messageId);
        return bytes(notice.replace("multipart/report; report-type=delivery-status;", "multipart/mixed;"));
    }

    private static byte[] bytes(String mail) {
        return mail.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
    }
}
