/** Stories of people at home: plans, what they cost, and loans. */
@NullMarked
package iq.masar.story.home;

import org.jspecify.annotations.NullMarked;
