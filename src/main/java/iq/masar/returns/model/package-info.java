/** The rules of return without a database: safeguards, the states of a file, rule sets and terms (RET-1 to RET-26). */
@NullMarked
package iq.masar.returns.model;

import org.jspecify.annotations.NullMarked;
