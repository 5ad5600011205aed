package be.brugwachter.publication;

import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.publication.linked.Catalogue;
import be.brugwachter.publication.linked.Feed;
import be.brugwachter.publication.linked.Json;
import be.brugwachter.publication.linked.LinkedProtocol;
import be.brugwachter.publication.linked.ProtocolYaml;
import java.util.Optional;

/** Everything the public can ask for, each as a text. The same for a folder of files and for a running server. */
public final class PublicSite {
    /** The changes, as Atom. */
    public static final String FEED = "feed.xml";

    /** The catalogue of everything, as JSON-LD. */
    public static final String CATALOGUE = "catalogue.jsonld";

    private final Publications publications;
    private final Addresses links;
    private final Addresses names;
    private final boolean exercise;

    /**
     * @param links as pages link to each other
     * @param names as data name things: with the website in front, where that is known
     * @param exercise whether nothing here is real
     */
    PublicSite(Publications publications, Addresses links, Addresses names, boolean exercise) {
        this.publications = publications;
        this.links = links;
        this.names = names;
        this.exercise = exercise;
    }

    /** The pages of a running server. */
    public static PublicSite onServer(Publications publications, String website, boolean exercise) {
        return new PublicSite(publications, new ServerAddresses(), WholeAddresses.server(website), exercise);
    }

    /** A page or file in a folder, as it is linked from its own place. */
    static PublicSite inFolder(Publications publications, Optional<String> website, String path) {
        Addresses here = FolderAddresses.at(path);
        return new PublicSite(
                publications,
                here,
                website.<Addresses>map(WholeAddresses::folder).orElse(here),
                false);
    }

    /** The list of everything. */
    public String list() {
        return new ListPage(publications, links).write(shell());
    }

    /** The page of a protocol in the version that stands for it; empty when it is not public. */
    public Optional<String> page(ProtocolId id) {
        return publications.standing(id).map(this::page);
    }

    /** The page of one version. */
    public Optional<String> page(ProtocolId id, int version) {
        return publications.version(id, version).map(this::page);
    }

    private String page(Edition edition) {
        return ProtocolPage.write(edition, publications, links, shell());
    }

    /** A protocol in the version that stands for it, as JSON-LD. */
    public Optional<String> jsonld(ProtocolId id) {
        return publications.standing(id).map(this::jsonld);
    }

    /** One version as JSON-LD. */
    public Optional<String> jsonld(ProtocolId id, int version) {
        return publications.version(id, version).map(this::jsonld);
    }

    private String jsonld(Edition edition) {
        return Json.write(LinkedProtocol.of(edition, names));
    }

    /** A protocol in the version that stands for it, as a file of the register. */
    public Optional<String> yaml(ProtocolId id) {
        return publications.standing(id).map(ProtocolYaml::write);
    }

    /** One version as a file of the register. */
    public Optional<String> yaml(ProtocolId id, int version) {
        return publications.version(id, version).map(ProtocolYaml::write);
    }

    /** The catalogue as JSON-LD. */
    public String catalogue() {
        return Json.write(Catalogue.of(publications, names));
    }

    /** The changes, newest first. */
    public String feed() {
        return Feed.write(publications, names);
    }

    private Shell shell() {
        return new Shell(links, exercise);
    }
}
