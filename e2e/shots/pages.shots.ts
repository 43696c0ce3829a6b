import { expect } from '@playwright/test';
import { demoPages } from '../demo-pages.ts';
import { test } from './camera.ts';

for (const path of demoPages) {
  test(`the demo’s page ${path || 'at its front'}`, async ({ widget, visit, shoot }) => {
    await visit(path);
    for (const element of await widget.root.all()) {
      await element.scrollIntoViewIfNeeded();
      await expect(element).toHaveAttribute('step', /when|dates|unavailable/);
    }
    await shoot(`page ${path || 'front'}`);
  });
}
