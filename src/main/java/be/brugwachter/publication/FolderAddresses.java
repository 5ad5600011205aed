package be.brugwachter.publication;

import be.brugwachter.protocol.ProtocolId;

/**
 * Addresses in a folder, each from the page that says it, so that the folder works wherever it lies.
 *
 * @param up the way from that page to the root of the folder: empty, or {@code ../} some times
 */
record FolderAddresses(String up) implements Addresses {
    static final String PAGE = "index.html";

    static FolderAddresses at(String path) {
        return new FolderAddresses(
                "../".repeat((int) path.chars().filter(sign -> sign == '/').count()));
    }

    @Override
    public String list() {
        return up + PAGE;
    }

    @Override
    public String page(ProtocolId id) {
        return up + folder(id) + PAGE;
    }

    @Override
    public String version(ProtocolId id, int version) {
        return up + folder(id) + "v" + version + "/" + PAGE;
    }

    @Override
    public String data(ProtocolId id, String ending) {
        return up + folder(id) + "protocol." + ending;
    }

    @Override
    public String versionData(ProtocolId id, int version, String ending) {
        return up + folder(id) + "v" + version + "/protocol." + ending;
    }

    @Override
    public String whole(String name) {
        return up + name;
    }

    @Override
    public String asset(String path) {
        return up + path;
    }

    private static String folder(ProtocolId id) {
        return "protocollen/" + id + "/";
    }
}
