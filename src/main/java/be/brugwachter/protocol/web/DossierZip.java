package be.brugwachter.protocol.web;

import be.brugwachter.protocol.DocumentDesk;
import be.brugwachter.protocol.FiledDocument;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolAct;
import be.brugwachter.protocol.Standing;
import be.brugwachter.shared.Download;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Everything that belongs to a protocol in one file: what happened as a list, and each document under a number, with its hash. */
final class DossierZip {
    private DossierZip() {}

    static Download of(Standing standing, List<DocumentDesk.Kept> kept, List<FiledDocument> documents) {
        String name = standing.protocol().id() + "-dossier.zip";
        return new Download(name, "application/zip", out -> write(standing, kept, documents, out));
    }

    private static void write(
            Standing standing, List<DocumentDesk.Kept> kept, List<FiledDocument> documents, OutputStream out)
            throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            entry(zip, "gebeurd.csv", history(standing).getBytes(StandardCharsets.UTF_8));
            StringBuilder sums = new StringBuilder();
            for (int number = 0; number < documents.size(); number++) {
                String file = String.format(
                        "document-%02d-%s", number + 1, documents.get(number).name());
                sums.append(kept.get(number).document().sha256())
                        .append("  ")
                        .append(file)
                        .append('\n');
                entry(zip, file, documents.get(number).content());
            }
            entry(zip, "SHA256SUMS", sums.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String history(Standing standing) {
        Protocol protocol = standing.protocol();
        StringBuilder csv =
                new StringBuilder("protocol;versie;wat;vanaf;tot en met;vastgelegd;sha256 van het document\r\n");
        for (ProtocolAct act : standing.acts()) {
            ProtocolAct.Filed document = act.document();
            csv.append(String.join(
                            ";",
                            protocol.id().value(),
                            Integer.toString(act.version()),
                            act.kind().dutch(),
                            act.from().toString(),
                            act.until() == null ? "" : act.until().toString(),
                            act.moment().toString(),
                            document == null ? "" : document.sha256()))
                    .append("\r\n");
        }
        return csv.toString();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
