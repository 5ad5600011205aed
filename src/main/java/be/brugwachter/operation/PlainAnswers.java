package be.brugwachter.operation;

import be.brugwachter.trust.KeyRefused;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a person reads when a command was not understood or did not succeed: one Dutch sentence, never a stack trace. */
final class PlainAnswers {
    private PlainAnswers() {}

    static int notUnderstood(ParameterException problem, String[] args) {
        CommandLine asked = problem.getCommandLine();
        CommandLine root = asked;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        asked.getErr().println(sentence(problem));
        asked.getErr()
                .println("Er bestaat: "
                        + String.join(", ", root.getSubcommands().keySet()) + ". Meer uitleg: ./brugwachter help");
        asked.getErr().flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static String sentence(ParameterException problem) {
        return switch (problem) {
            case UnmatchedArgumentException unknown ->
                "Dit ken ik niet: " + String.join(" ", unknown.getUnmatched()) + ".";
            case MissingParameterException missing ->
                "Er ontbreekt iets: "
                        + String.join(
                                ", ",
                                missing.getMissing().stream()
                                        .map(PlainAnswers::label)
                                        .toList()) + ".";
            default ->
                problem.getArgSpec() == null
                        ? String.valueOf(problem.getMessage())
                        : "De waarde '" + problem.getValue() + "' past niet bij " + label(problem.getArgSpec()) + ".";
        };
    }

    private static String label(CommandLine.Model.ArgSpec argument) {
        return argument.isOption() ? ((CommandLine.Model.OptionSpec) argument).longestName() : argument.paramLabel();
    }

    static int failed(Exception problem, CommandLine asked, ParseResult parsed) {
        LoggerFactory.getLogger(PlainAnswers.class).debug("The command failed.", problem);
        asked.getErr().println(reason(problem));
        asked.getErr().flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static String reason(Exception problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof OperationRefused || cause instanceof KeyRefused) {
                return String.valueOf(cause.getMessage());
            }
        }
        return "Dit lukte niet door een fout die we niet voorzagen ("
                + problem.getClass().getSimpleName()
                + "). Er is niets verstuurd. Probeer het opnieuw, en meld het als het blijft.";
    }
}
