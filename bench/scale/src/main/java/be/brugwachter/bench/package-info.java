/** What every part of the bench weighs and reports with. */
package be.brugwachter.bench;
