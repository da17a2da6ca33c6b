/** What a border or a counter does with a document: checks its seal, lets it arrive, and raises the alarm. */
@NullMarked
package iq.masar.laissezpasser.checks;

import org.jspecify.annotations.NullMarked;
