package be.brugwachter.operation;

import be.brugwachter.parcel.Envelope;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.EnterpriseNumber;
import be.brugwachter.shared.Party;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import picocli.CommandLine.Option;

/** What stands around an exercise parcel, as a person types it. */
final class EnvelopeOptions {
    @Option(
            names = "--sender",
            required = true,
            paramLabel = "NUMMER NAAM",
            description = "afzender, zoals '0886.886.638 Kind en Gezin Brugge'")
    private String sender = "";

    @Option(
            names = "--receiver",
            required = true,
            paramLabel = "NUMMER NAAM",
            description = "ontvanger, zoals '0207.832.792 OCMW Brugge'")
    private String receiver = "";

    @Option(names = "--from", required = true, paramLabel = "ADRES", description = "mailbox van de afzender")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "ADRES", description = "mailbox van de ontvanger")
    private String to = "";

    @Option(
            names = "--protocol",
            required = true,
            paramLabel = "NAAM",
            description = "protocol, zoals opgroeien-ocmw-brugge")
    private String protocol = "";

    @Option(names = "--sheet", required = true, paramLabel = "BLAD", description = "naam van het wachtzinnenblad")
    private String sheet = "";

    @Option(names = "--line", required = true, paramLabel = "N", description = "regel van dat blad")
    private int line;

    @Option(names = "--phone", required = true, paramLabel = "NUMMER", description = "wie de ontvanger belt")
    private String phone = "";

    @Option(
            names = "--code-page",
            required = true,
            paramLabel = "URL",
            description = "pagina waar de ontvanger de code typt")
    private URI codePage = URI.create("");

    @Option(
            names = "--days",
            defaultValue = "30",
            paramLabel = "N",
            description = "hoeveel dagen het pakje geldt (gewoonlijk ${DEFAULT-VALUE})")
    private int days;

    Envelope envelope(Instant moment) {
        if (days < 1 || line < 1 || !ProtocolId.isValid(protocol)) {
            throw new OperationRefused(
                    "Dagen en regel zijn minstens 1, en een protocol heet zoals opgroeien-ocmw-brugge.");
        }
        return new Envelope(
                UUID.randomUUID(),
                organisation(sender),
                organisation(receiver),
                new Envelope.Agreement(new ProtocolId(protocol), "oefening"),
                new Envelope.Line(sheet, line),
                moment,
                moment.plus(Duration.ofDays(days)),
                new Envelope.Help(phone, from()),
                codePage,
                true);
    }

    EmailAddress from() {
        return address(from);
    }

    EmailAddress to() {
        return address(to);
    }

    private static EmailAddress address(String typed) {
        if (!EmailAddress.isValid(typed)) {
            throw new OperationRefused("'" + typed + "' is geen mailadres.");
        }
        return new EmailAddress(typed);
    }

    private static Envelope.Organisation organisation(String typed) {
        String[] parts = typed.strip().split(" +", 2);
        String digits = parts[0].replace(".", "");
        if (parts.length < 2 || !EnterpriseNumber.isValid(digits)) {
            throw new OperationRefused("'" + typed + "' moet een ondernemingsnummer zijn en dan een naam.");
        }
        return new Envelope.Organisation(Party.of(digits), parts[1]);
    }
}
