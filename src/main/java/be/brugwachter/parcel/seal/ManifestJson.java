package be.brugwachter.parcel.seal;

import be.brugwachter.parcel.Envelope;
import be.brugwachter.parcel.Letter;
import be.brugwachter.parcel.Manifest;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Party;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The manifest as it is written for machines: flat, enterprise numbers without dots, moments in UTC (ISO 8601). */
record ManifestJson(
        String nonce,
        UUID messageId,
        Letter.Kind kind,
        String sender,
        String receiver,
        String protocol,
        String version,
        String sheet,
        int line,
        String moment,
        String expiry,
        boolean drill,
        Map<String, String> entries) {

    ManifestJson {
        // The parser hands in null for what the text calls null; such a text is no manifest.
        List.of(nonce, messageId, kind, sender, receiver, protocol, version, sheet, moment, expiry, entries);
    }

    static ManifestJson of(Manifest manifest, String nonce) {
        return new ManifestJson(
                nonce,
                manifest.messageId(),
                manifest.kind(),
                manifest.sender().key(),
                manifest.receiver().key(),
                manifest.agreement().protocol().value(),
                manifest.agreement().version(),
                manifest.line().sheet(),
                manifest.line().number(),
                manifest.moment().toString(),
                manifest.expiry().toString(),
                manifest.drill(),
                manifest.entries());
    }

    Manifest manifest() {
        return new Manifest(
                messageId,
                kind,
                Party.of(sender),
                Party.of(receiver),
                new Envelope.Agreement(new ProtocolId(protocol), version),
                new Envelope.Line(sheet, line),
                Instant.parse(moment),
                Instant.parse(expiry),
                drill,
                entries);
    }
}
