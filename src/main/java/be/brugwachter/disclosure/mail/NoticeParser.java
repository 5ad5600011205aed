package be.brugwachter.disclosure.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a mail as a delivery status notification (multipart/report, RFC 6522 and 3464); of anything else it says nothing. */
final class NoticeParser {
    private static final int MOST_BYTES = 64 * 1024;
    private static final Pattern ACTION = Pattern.compile("(?im)^Action:[ \t]*failed\\b");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:[ \t]*(5\\.\\d{1,3}\\.\\d{1,3})\\b");
    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:[ \t\r\n]*(<[^>\\s]{1,200}>)");

    private final ReturnAddress ours;

    NoticeParser(ReturnAddress ours) {
        this.ours = ours;
    }

    /** What the mail says of a mail of ours that failed for good; nothing for delays, vacation notes and all other mail. */
    Optional<DeliveryNotice> read(Message mail) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report") || !(mail.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        var status = part(parts, "message/delivery-status").orElse("");
        var original = part(parts, "message/rfc822")
                .or(() -> quietly(parts, "text/rfc822-headers"))
                .orElse("");
        var token = token(mail);
        var id = MESSAGE_ID.matcher(original);
        Matcher code = STATUS.matcher(status);
        boolean failed = ACTION.matcher(status).find() && code.find() && id.find();
        return failed ? token.map(t -> new DeliveryNotice(id.group(1), t, code.group(1))) : Optional.empty();
    }

    /** The envelope token: the notice was sent to the address that only this one mail had as its sender. */
    private Optional<String> token(Message mail) throws MessagingException {
        var delivered = Stream.of("Delivered-To", "X-Original-To", "Envelope-To", "To");
        for (var name : delivered.toList()) {
            var values = mail.getHeader(name);
            for (var value : values == null ? new String[0] : values) {
                var token = ours.tokenIn(value.replaceAll("^.*<|>.*$", "").strip());
                if (token.isPresent()) {
                    return token;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> quietly(Multipart parts, String type) {
        try {
            return part(parts, type);
        } catch (MessagingException | IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> part(Multipart parts, String type) throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType(type)) {
                return Optional.of(text(part));
            }
        }
        return Optional.empty();
    }

    private static String text(Part part) throws MessagingException, IOException {
        try (var in = part.getInputStream()) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1);
        }
    }
}
