package be.brugwachter.accountability;

import be.brugwachter.accountability.EvidencePack.Section;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.Side;
import be.brugwachter.protocol.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a pack comes from: what people filed, the lists, and the software itself. It cannot see a family from here. */
final class PackSources {
    private final EvidenceStore items;
    private final ProcessorStore agreements;
    private final ProcessorList processors;
    private final SoftwareFacts software;

    PackSources(EvidenceStore items, ProcessorStore agreements, ProcessorList processors, SoftwareFacts software) {
        this.items = items;
        this.agreements = agreements;
        this.processors = processors;
        this.software = software;
    }

    /** Every measure. */
    List<Section> sections(Standing standing, Side side) {
        Protocol protocol = standing.protocol();
        List<ProcessorLine> hands = processors.lines(List.of(protocol), side);
        ProcessingEntry entry = ProcessingEntry.of(standing, side, hands);
        return PackPress.both(
                new MeasureFacts(standing, items.newest(), hands, entry).sections(), software.sections(protocol));
    }

    /** The documents that go along: policy, plan and agreements; never the declaration of readers, for it may name people. */
    List<PackFile> documents(Protocol protocol, Side side) {
        List<PackFile> files = new ArrayList<>();
        items.newest()
                .forEach(item -> items.document(item.id())
                        .ifPresent(bytes ->
                                files.add(new PackFile("document-" + item.kind().path() + ".pdf", bytes))));
        processors.lines(List.of(protocol), side).stream()
                .flatMap(line -> Optional.ofNullable(line.change()).stream())
                .forEach(change -> agreements
                        .document(change)
                        .ifPresent(bytes -> files.add(new PackFile(agreement(files), bytes))));
        return files;
    }

    private static String agreement(List<PackFile> before) {
        return "document-%02d-verwerkersovereenkomst.pdf".formatted(before.size() + 1);
    }
}
