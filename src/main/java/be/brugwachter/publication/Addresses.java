package be.brugwachter.publication;

import be.brugwachter.protocol.ProtocolId;
import java.util.Optional;

/** Where everything of the public site is: beside each other in a folder, or below a path of a server. */
public sealed interface Addresses permits FolderAddresses, ServerAddresses, WholeAddresses {
    /** The list of all protocols. */
    String list();

    /** The page of a protocol, in the version that counts. */
    String page(ProtocolId id);

    /** The page of one version of it. */
    String version(ProtocolId id, int version);

    /** A protocol as data, by its ending: {@code jsonld} or {@code yaml}. */
    String data(ProtocolId id, String ending);

    /** One version of a protocol as data. */
    String versionData(ProtocolId id, int version, String ending);

    /** A file for the whole site: {@code catalogue.jsonld} or {@code feed.xml}. */
    String whole(String name);

    /** The yearly figures; empty where there are none to link to. */
    default Optional<String> figures() {
        return Optional.empty();
    }

    /** A style, a letter or a picture. */
    String asset(String path);
}
