/** What an emergency asks of other rooms: sealing its words, telling people, running its clocks. */
@NullMarked
package iq.masar.emergency.steps;

import org.jspecify.annotations.NullMarked;
