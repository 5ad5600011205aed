package be.brugwachter.intake;

/** Writes one client in a neutral form, without network and without files of its own. */
public interface ClientWriter {
    /** The whole file. */
    byte[] write(ExportFormat format, IntakeStore.Client client);
}
