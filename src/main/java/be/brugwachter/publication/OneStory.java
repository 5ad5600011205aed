package be.brugwachter.publication;

import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolAct;
import java.util.List;

/** Which version of a protocol tells which act, so that each act is told once however many versions there are. */
final class OneStory {
    private final List<Edition> versions;

    private OneStory(List<Edition> versions) {
        this.versions = versions;
    }

    /**
     * The versions, each with the acts it tells.
     *
     * @param versions all public versions of one protocol, newest first; not empty
     */
    static List<Edition> of(List<Edition> versions) {
        OneStory story = new OneStory(versions);
        List<ProtocolAct> acts = versions.stream()
                .flatMap(each -> each.acts().stream())
                .distinct()
                .toList();
        return versions.stream()
                .map(each -> each.telling(acts.stream()
                        .filter(act -> story.tells(each.protocol(), act))
                        .toList()))
                .toList();
    }

    /** A publication and working terms are of one version; what else happened, happened to the version that counted that day. */
    private boolean tells(Protocol version, ProtocolAct act) {
        return switch (act.kind()) {
            case PUBLISHED -> act.version() == version.version();
            case TERMS_CONFIRMED -> act.binds(version);
            default -> version.version() == counted(act).version();
        };
    }

    private Protocol counted(ProtocolAct act) {
        return versions.stream()
                .map(Edition::protocol)
                .filter(each -> !each.inForceFrom().isAfter(act.from()))
                .findFirst()
                .orElseGet(() -> versions.getLast().protocol());
    }
}
