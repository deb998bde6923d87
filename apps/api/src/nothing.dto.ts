import { ApiSchema } from '@nestjs/swagger';

/** The body of an act that says it all by its address: whatever is in it is refused as unknown. */
@ApiSchema({ description: 'Nothing: the act says it all by its address.' })
export class NothingDto {}
