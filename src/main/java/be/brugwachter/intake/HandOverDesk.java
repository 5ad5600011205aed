package be.brugwachter.intake;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.shared.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a client who wants help out for the OCMW's own file system: each way and form once, and recorded. */
@Service
@Transactional
public class HandOverDesk {
    private final Caseload caseload;
    private final IntakeStore store;
    private final HandOverStore handOvers;
    private final Press press;
    private final Logbook logbook;

    HandOverDesk(Caseload caseload, IntakeStore store, HandOverStore handOvers, Press press, Logbook logbook) {
        this.caseload = caseload;
        this.store = store;
        this.handOvers = handOvers;
        this.press = press;
        this.logbook = logbook;
    }

    /**
     * What writes a client and where it can be laid down.
     *
     * @param folder named when the program started
     */
    record Press(ClientWriter writer, HandOverFolder folder) {}

    /** Whether this deployment has a folder for its file system. */
    public boolean hasFolder() {
        return press.folder().isThere();
    }

    /** Lays the client down in the folder of this deployment. */
    @Upholds(Clause.FILE_IF_WISHED)
    public Answer lay(Actor by, UUID intake, ExportFormat format) {
        if (!hasFolder()) {
            return Answer.NO_FOLDER;
        }
        return write(by, intake, HandOver.Target.FOLDER, format, new ArrayList<>());
    }

    /** The file for the worker's own machine, once; empty when it was fetched before or may not be. */
    public Optional<byte[]> download(Actor by, UUID intake, ExportFormat format) {
        List<byte[]> written = new ArrayList<>();
        Answer answer = write(by, intake, HandOver.Target.DOWNLOAD, format, written);
        return answer == Answer.DONE ? Optional.of(written.getFirst()) : Optional.empty();
    }

    private Answer write(Actor by, UUID intake, HandOver.Target target, ExportFormat format, List<byte[]> written) {
        return caseload.actOpen(by, intake, open -> {
            if (!(open instanceof Intake.Contacted)) {
                return Answer.NO_CONTACT_YET;
            }
            if (handOvers.of(intake).stream().anyMatch(each -> each.target() == target && each.format() == format)) {
                return Answer.HANDED_OVER_BEFORE;
            }
            byte[] file = press.writer().write(format, store.client(intake).orElseThrow());
            Optional<String> name = target == HandOver.Target.FOLDER
                    ? Optional.of(press.folder().lay(format, file))
                    : Optional.empty();
            written.add(file);
            UUID id = UUID.randomUUID();
            handOvers.add(new HandOver(id, intake, by.account(), target, format, name, logbook.now()));
            logbook.write(by, Act.CLIENT_HANDED_OVER, intake, Clause.FILE_IF_WISHED);
            return Answer.DONE;
        });
    }

    /** What was written out for a client whom this worker looks after. */
    @Transactional(readOnly = true)
    public List<HandOver> of(UUID intake) {
        return handOvers.of(intake);
    }
}
