/** The pages and the interface of the directory. */
@NullMarked
package iq.masar.directory.web;

import org.jspecify.annotations.NullMarked;
