package be.brugwachter.operation;

public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
