package be.brugwachter.publication;

import be.brugwachter.protocol.ProtocolId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The public site as files: what stands where, ready to be laid on any web server or opened from a disk. */
public final class SiteFolder {
    /** By this file a folder is known as one of ours: one line of words, then the path of every file we wrote in it. */
    public static final String MARKER = ".brugwachter-bekendmaking";

    private static final List<String> ASSETS = Stream.concat(
                    Shell.STYLES.stream(),
                    Stream.of(
                            Shell.PRINT,
                            Shell.MARK,
                            Shell.SCRIPT,
                            "lettertype/source-sans-3-latin-wght-normal.woff2",
                            "lettertype/source-sans-3-latin-ext-wght-normal.woff2",
                            "lettertype/OFL.txt",
                            "govuk/LICENSE.txt"))
            .toList();

    private final Publications publications;
    private final Optional<String> website;
    private final Map<String, byte[]> files = new TreeMap<>();

    private SiteFolder(Publications publications, Optional<String> website) {
        this.publications = publications;
        this.website = website;
    }

    /**
     * All files by their path in the folder; the same input gives the same bytes.
     *
     * @param website the address under which the folder will be seen, where that is known
     */
    public static Map<String, byte[]> files(Publications publications, Optional<String> website) {
        SiteFolder folder = new SiteFolder(publications, website);
        folder.whole();
        publications.all().forEach(edition -> folder.protocol(edition.id()));
        ASSETS.forEach(folder::asset);
        folder.marker();
        return folder.files;
    }

    private void whole() {
        PublicSite root = site(FolderAddresses.PAGE);
        put(FolderAddresses.PAGE, root.list());
        put(PublicSite.CATALOGUE, root.catalogue());
        put(PublicSite.FEED, root.feed());
    }

    private void marker() {
        String paths = String.join("\n", files.keySet());
        put(MARKER, "Brugwachter schreef deze bestanden, en alleen die mag het vervangen of wegdoen:\n" + paths + "\n");
    }

    /** The paths of an earlier publication, as its marker tells them. */
    public static List<String> written(String marker) {
        return marker.lines().skip(1).filter(line -> !line.isBlank()).toList();
    }

    private void protocol(ProtocolId id) {
        String path = new FolderAddresses("").page(id);
        PublicSite here = site(path);
        here.page(id).ifPresent(page -> put(path, page));
        here.jsonld(id).ifPresent(data -> put(new FolderAddresses("").data(id, "jsonld"), data));
        here.yaml(id).ifPresent(data -> put(new FolderAddresses("").data(id, "yaml"), data));
        publications.versions(id).forEach(each -> version(id, each.protocol().version()));
    }

    private void version(ProtocolId id, int version) {
        String path = new FolderAddresses("").version(id, version);
        PublicSite here = site(path);
        here.page(id, version).ifPresent(page -> put(path, page));
        here.jsonld(id, version)
                .ifPresent(data -> put(new FolderAddresses("").versionData(id, version, "jsonld"), data));
        here.yaml(id, version).ifPresent(data -> put(new FolderAddresses("").versionData(id, version, "yaml"), data));
    }

    private PublicSite site(String path) {
        return PublicSite.inFolder(publications, website, path);
    }

    private void put(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void asset(String path) {
        try (InputStream bytes = SiteFolder.class.getResourceAsStream("/static/" + path)) {
            if (bytes == null) {
                throw new IllegalStateException("The file " + path + " is missing from the program.");
            }
            files.put(path, bytes.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
