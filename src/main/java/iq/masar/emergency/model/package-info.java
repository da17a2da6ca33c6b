/** The rules of an emergency: who approves, in what time, until when, and who reviews. */
@NullMarked
package iq.masar.emergency.model;

import org.jspecify.annotations.NullMarked;
