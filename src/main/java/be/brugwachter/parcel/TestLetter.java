package be.brugwachter.parcel;

/** A letter about nobody: shows that mailbox, sheet and 7-Zip work together. */
public record TestLetter() implements Letter {
    @Override
    public Kind kind() {
        return Kind.TEST;
    }
}
