package be.brugwachter.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.util.Optional;

/**
 * The byte code of {@code toString} is one constant and a return. A record's own toString calls into the JDK, and one that
 * names a field reads it: both are more than a constant.
 */
final class PrintNothing extends ArchCondition<JavaClass> {
    PrintNothing() {
        super("have a toString that returns a constant");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (type.isInterface() || type.isEnum()) {
            return;
        }
        boolean silent = toStringOf(type).map(PrintNothing::isConstant).orElse(false);
        events.add(new SimpleConditionEvent(type, silent, type.getName() + " prints what it holds"));
    }

    private static Optional<CodeModel> toStringOf(JavaClass type) {
        try (InputStream bytes = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            return ClassFile.of().parse(bytes.readAllBytes()).methods().stream()
                    .filter(method -> method.methodName().equalsString("toString"))
                    .filter(method -> method.methodType().equalsString("()Ljava/lang/String;"))
                    .findFirst()
                    .flatMap(MethodModel::code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isConstant(CodeModel code) {
        return code.elementStream().filter(Instruction.class::isInstance).allMatch(PrintNothing::isConstantOrReturn);
    }

    private static boolean isConstantOrReturn(CodeElement element) {
        return element instanceof ConstantInstruction || element instanceof ReturnInstruction;
    }
}
