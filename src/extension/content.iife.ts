/**
 * What runs on a mail page. The name makes the build put it into one script: the usual form publishes its parts to the
 * page, and then any page could find out who uses Evenkeel.
 */
import { runOn } from './session/page.ts'

void runOn(document)
