/** What a name is made of: compounds, particles, titles, and the forms one part may take. */
@NullMarked
package iq.masar.names.parts;

import org.jspecify.annotations.NullMarked;
