package be.brugwachter.reading;

/** Reads a signed text by rules and tables: the same words give the same data, however the page was laid out. */
public final class TextReader {
    private TextReader() {}

    /**
     * The data of a text.
     *
     * @param raw the whole text as it stands in the file
     */
    public static Reading read(String raw) {
        Notes notes = new Notes(Cleaning.clean(raw));
        PartyReader.read(notes);
        RecitalReader.read(notes);
        PurposeReader.read(notes);
        DataReader.read(notes);
        BridgeReader.read(notes);
        DutyReader.read(notes);
        ClosingReader.read(notes);
        return notes.reading();
    }
}
