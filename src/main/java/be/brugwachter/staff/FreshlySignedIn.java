package be.brugwachter.staff;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method that answers a request: it asks a password typed at most five minutes ago ({@link TwoPeople#FRESH}), as every
 * act of two people does. Who typed it longer ago is sent to type it again first.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface FreshlySignedIn {
    /** Where to go on after typing it, for a request that was a form: the page with that form. */
    String back() default "/";
}
