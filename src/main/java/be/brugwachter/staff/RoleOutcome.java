package be.brugwachter.staff;

/** What came of giving a function. */
public enum RoleOutcome {
    /** Two administrators agree: the account has it now. */
    GIVEN,
    /** Who proposed it cannot confirm it. */
    SAME_PERSON,
    /** Nobody confirms a function for themselves. */
    FOR_ONESELF,
    /** Somebody decided already. */
    NOT_OPEN,
    /** Who runs the installation sees no case, and the other way round. */
    ADMINISTRATOR_WITH_A_CASE
}
