/** The page of a case's tasks and appointments. */
@NullMarked
package iq.masar.tasks.web;

import org.jspecify.annotations.NullMarked;
