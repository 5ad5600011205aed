package be.brugwachter.parcel;

import be.brugwachter.clause.Clause;

/**
 * Why a box cannot pass as it is.
 *
 * @param field the box, or {@link DetailField#CONTACT} for the three ways to reach somebody together
 * @param clause the clause that asks it
 * @param sentence what is wrong and what to do now, in Dutch, without the value
 */
public record FieldProblem(DetailField field, Clause clause, String sentence) {}
