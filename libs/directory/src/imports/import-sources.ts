import { Injectable } from '@nestjs/common';
import { type Actor, type InputFault, InvalidInput } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import type { ByWhom } from '../domain/import-verdicts.js';
import { line } from '../read-line.js';

const LONGEST = 100;

/** Who gives lists, and which of them stand above others. */
@Injectable()
export class ImportSources {
  constructor(private readonly settings: Settings) {}

  /** The State itself where its own authority names nobody else. @throws InvalidInput */
  read(actor: Actor, given: string | undefined): ByWhom {
    if (actor.state !== null && !given?.trim()) return this.of(null);
    const faults: InputFault[] = [];
    const source = line(faults, '/source', given ?? '', LONGEST);
    if (faults.length) throw new InvalidInput(faults);
    return this.of(source);
  }

  of(source: string | null): ByWhom {
    return { source, precedence: this.precedence };
  }

  /** The highest first. */
  get precedence(): readonly string[] {
    const given = this.settings.IMPORT_SOURCES?.split(',') ?? [];
    return given.map((name) => name.normalize('NFC').trim()).filter(Boolean);
  }
}
