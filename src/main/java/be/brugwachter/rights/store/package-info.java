@NullMarked
package be.brugwachter.rights.store;

import org.jspecify.annotations.NullMarked;
