import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';

/** Provided by demonstrations, whose page of current codes is at `path`. */
export abstract class CodesPage {
  abstract readonly path: string;
}

@Injectable()
export class DemoCodes {
  private known: string | null | undefined;

  constructor(private readonly modules: ModuleRef) {}

  /** Null wherever people have apps of their own. */
  get path(): string | null {
    if (this.known === undefined) this.known = this.find();
    return this.known;
  }

  private find(): string | null {
    try {
      return this.modules.get(CodesPage, { strict: false }).path;
    } catch {
      return null;
    }
  }
}
