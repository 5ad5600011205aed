package be.brugwachter.disclosure.mail;

import be.brugwachter.disclosure.mail.DeliveryNotice.Fate;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a mail as a delivery status notification (multipart/report of RFC 6522, with the fields of RFC 3464). Of anything else,
 * also of a notice that is broken, it says nothing.
 */
final class NoticeParser {
    private static final int LONGEST_PART = 64 * 1024;
    private static final String BETWEEN = "\\r?\\n[ \\t]*\\r?\\n";
    private static final Pattern STATUS = Pattern.compile("\\b([245]\\.\\d{1,3}\\.\\d{1,3})\\b");
    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{1,200}>");
    private static final List<String> RECIPIENT = List.of("Delivered-To", "X-Original-To", "Envelope-To", "To");
    private static final List<String> REPORT = List.of("message/delivery-status", "message/global-delivery-status");
    private static final List<String> RETURNED =
            List.of("message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers");

    private final ReturnAddress ours;

    NoticeParser(ReturnAddress ours) {
        this.ours = ours;
    }

    /** What these bytes of a mail say of a mail that failed or is late. */
    Optional<ReturnedMail> read(byte[] bytes) {
        if (HostileMail.hasTooManyParts(bytes)) {
            return Optional.empty();
        }
        try {
            var mail = new MimeMessage(MailSessions.READING, new ByteArrayInputStream(bytes));
            return isNotice(mail) && mail.getContent() instanceof Multipart parts
                    ? notice(token(mail), parts).map(ReturnedMail.class::cast)
                    : Optional.empty();
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            // The parser of mails throws many kinds on hostile bytes; each of them means the same.
            return Optional.empty();
        }
    }

    private static boolean isNotice(MimeMessage mail) throws MessagingException {
        var type = new ContentType(mail.getContentType());
        return type.match("multipart/report") && "delivery-status".equalsIgnoreCase(type.getParameter("report-type"));
    }

    private static Optional<DeliveryNotice> notice(Optional<String> token, Multipart parts)
            throws MessagingException, IOException {
        var report = part(parts, REPORT);
        var returned = part(parts, RETURNED);
        if (token.isEmpty() || report.isEmpty() || returned.isEmpty()) {
            return Optional.empty();
        }
        var id = messageId(returned.get());
        return id.isEmpty() ? Optional.empty() : said(report.get()).map(s -> s.about(id.get(), token.get()));
    }

    /** The notice was sent to the address that this one mail alone had as its envelope's sender. */
    private Optional<String> token(MimeMessage mail) throws MessagingException {
        for (var name : RECIPIENT) {
            var found = mail.getHeader(name, ",");
            for (var address : InternetAddress.parseHeader(found == null ? "" : found, false)) {
                var token = ours.tokenIn(address.getAddress());
                if (token.isPresent()) {
                    return token;
                }
            }
        }
        return Optional.empty();
    }

    /** From the head of the mail that came back, never from its body; two are as good as none. */
    private static Optional<String> messageId(byte[] returned) throws MessagingException {
        var head = new InternetHeaders(new ByteArrayInputStream(returned));
        var ids = head.getHeader("Message-ID");
        if (ids == null || ids.length != 1) {
            return Optional.empty();
        }
        var id = ids[0].strip();
        return MESSAGE_ID.matcher(id).matches() ? Optional.of(id) : Optional.empty();
    }

    /** Each recipient has its own block of fields: one that failed for good counts before one that is late. */
    private static Optional<Said> said(byte[] report) throws MessagingException {
        var blocks = new String(report, StandardCharsets.ISO_8859_1).split(BETWEEN, -1);
        var found = new ArrayList<Said>();
        for (var block : blocks) {
            var fields =
                    new InternetHeaders(new ByteArrayInputStream(block.strip().getBytes(StandardCharsets.ISO_8859_1)));
            var action = first(fields, "Action").split("[^A-Za-z]", 2)[0];
            Matcher code = STATUS.matcher(first(fields, "Status"));
            var status = code.find() ? code.group(1) : "";
            if (action.equalsIgnoreCase("failed")) {
                found.addFirst(new Said(Fate.FAILED, status));
            } else if (action.equalsIgnoreCase("delayed")) {
                found.addLast(new Said(Fate.DELAYED, status));
            }
        }
        return found.stream().findFirst();
    }

    private static String first(InternetHeaders fields, String name) {
        var value = fields.getHeader(name, null);
        return value == null ? "" : value.strip();
    }

    private static Optional<byte[]> part(Multipart parts, List<String> types) throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (types.stream().anyMatch(type -> isOf(part, type))) {
                try (var in = part.getDataHandler().getDataSource().getInputStream()) {
                    return Optional.of(in.readNBytes(LONGEST_PART));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOf(BodyPart part, String type) {
        try {
            return part.isMimeType(type);
        } catch (MessagingException unreadable) {
            return false;
        }
    }

    private record Said(Fate fate, String status) {
        DeliveryNotice about(String messageId, String token) {
            return new DeliveryNotice(messageId, token, fate, status);
        }
    }
}
