/** What a complaint may become. */
@NullMarked
package iq.masar.feedback.model;

import org.jspecify.annotations.NullMarked;
