import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Installation, Reads } from '@liaison/database';

/** Whether the directory holds invented States; every page then says so. */
@Injectable()
export class Demonstration implements OnModuleInit {
  on = false;

  constructor(
    private readonly reads: Reads,
    private readonly installation: Installation,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.refresh();
  }

  /** Demo data may come after the pages have started. */
  async refresh(): Promise<void> {
    const found = await this.reads.first<{ demo: boolean }>('is-demo', 'select demo from directory where id = $1', [
      this.installation.directoryId,
    ]);
    this.on = found?.demo ?? false;
  }
}
