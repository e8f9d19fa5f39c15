import { markCurrentSection } from "./current-section.ts";
import { offerCopies } from "./offer-copies.ts";

offerCopies();
markCurrentSection();
