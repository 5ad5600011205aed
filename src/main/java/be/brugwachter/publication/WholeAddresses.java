package be.brugwachter.publication;

import be.brugwachter.protocol.ProtocolId;

/**
 * Addresses with the name of the website in front, as data need them that travel on their own.
 *
 * @param website without a slash at its end
 * @param path addresses below it, each beginning with a slash or with none
 */
record WholeAddresses(String website, Addresses path) implements Addresses {
    static WholeAddresses folder(String website) {
        return new WholeAddresses(website.replaceFirst("/+$", ""), new FolderAddresses(""));
    }

    static WholeAddresses server(String website) {
        return new WholeAddresses(website.replaceFirst("/+$", ""), new ServerAddresses());
    }

    @Override
    public String list() {
        return below(path.list());
    }

    @Override
    public String page(ProtocolId id) {
        return below(path.page(id));
    }

    @Override
    public String version(ProtocolId id, int version) {
        return below(path.version(id, version));
    }

    @Override
    public String data(ProtocolId id, String ending) {
        return below(path.data(id, ending));
    }

    @Override
    public String versionData(ProtocolId id, int version, String ending) {
        return below(path.versionData(id, version, ending));
    }

    @Override
    public String whole(String name) {
        return below(path.whole(name));
    }

    @Override
    public String asset(String asset) {
        return below(path.asset(asset));
    }

    private String below(String below) {
        String address = below.startsWith("/") ? website + below : website + "/" + below;
        return address.replaceFirst("/index\\.html$", "/");
    }
}
