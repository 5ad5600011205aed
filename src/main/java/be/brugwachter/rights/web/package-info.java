@NullMarked
package be.brugwachter.rights.web;

import org.jspecify.annotations.NullMarked;
