package be.brugwachter.publication;

import be.brugwachter.protocol.ProtocolId;
import java.util.Optional;

/** Addresses of the pages that a running Brugwachter shows. */
record ServerAddresses() implements Addresses {
    static final String ROOT = "/openbaar";

    @Override
    public String list() {
        return ROOT;
    }

    @Override
    public String page(ProtocolId id) {
        return ROOT + "/protocollen/" + id;
    }

    @Override
    public String version(ProtocolId id, int version) {
        return page(id) + "/v" + version;
    }

    @Override
    public String data(ProtocolId id, String ending) {
        return page(id) + "." + ending;
    }

    @Override
    public String versionData(ProtocolId id, int version, String ending) {
        return version(id, version) + "." + ending;
    }

    @Override
    public String whole(String name) {
        return ROOT + "/" + name;
    }

    @Override
    public Optional<String> figures() {
        return Optional.of(ROOT + "/cijfers");
    }

    @Override
    public String asset(String path) {
        return "/" + path;
    }
}
