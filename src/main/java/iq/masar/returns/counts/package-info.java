/** What is counted of returns: the list of cells for page, interface and file, and what is overdue (RET-41, RET-43). */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.returns.counts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
