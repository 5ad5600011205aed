package be.brugwachter.accountability.pack;

import be.brugwachter.accountability.PackFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of a pack in one zip. */
public final class PackZip {
    /** What somebody reads who opens the pack. */
    public static final String READ_ME = """
            Dit is een bewijsbundel onder een protocol tussen twee overheden (artikel 6). Er staat niets in over gezinnen.

            bewijs.pdf          voor mensen
            bewijs.json         hetzelfde, voor een programma
            manifest.json       elk bestand met zijn SHA-256
            manifest.json.p7s   de handtekening van de partij onder dat manifest

            Nakijken kan met OpenSSL:
              openssl cms -verify -binary -inform DER -in manifest.json.p7s -content manifest.json -noverify -out /dev/null
            Vergelijk daarna de SHA-256 van elk bestand met het manifest. Wie er tekende, zie je aan de sleutel: leg zijn
            vingerafdruk naast die op het wachtzinnenblad.
            """;

    private PackZip() {}

    /** The zip. */
    public static byte[] of(List<PackFile> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (PackFile file : files) {
                zip.putNextEntry(new ZipEntry(file.name()));
                zip.write(file.content());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
