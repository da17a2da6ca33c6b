/** The pages of imports and exports. */
@NullMarked
package iq.masar.directory.imports.web;

import org.jspecify.annotations.NullMarked;
