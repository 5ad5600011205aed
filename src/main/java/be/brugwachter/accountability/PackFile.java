package be.brugwachter.accountability;

/**
 * A file in a pack.
 *
 * @param name of the file; says nothing about a family
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way into a zip, never compared
public record PackFile(String name, byte[] content) {
    @Override
    public String toString() {
        return "PackFile[" + name + "]";
    }
}
