import { describe, expect, it } from 'vitest';
import { ConfigError, describeConfig, readConfig } from '../../src/config.ts';

describe('the configuration', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toMatchObject({ port: 4000, host: '127.0.0.1', database: { url: null } });
    expect(readConfig({}).database.directory).toMatch(/\.dateline$/);
  });

  it('reads what is set, and takes blank for unset', () => {
    const config = readConfig({
      PORT: '0',
      DATABASE_URL: 'postgresql://u:p@db:5432/news',
      DATELINE_CORS: 'https://a.example, https://b.example',
      LOG_LEVEL: ' ',
    });
    expect(config).toMatchObject({ port: 0, logLevel: 'info', cors: ['https://a.example', 'https://b.example'] });
    expect(config.database.url).toBe('postgresql://u:p@db:5432/news');
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['LOG_LEVEL', 'loud'],
    ['DATELINE_SEEDS', 'perhaps'],
    ['DATABASE_URL', 'mysql://u:secret@x/y'],
  ])('refuses %s=%s in one line that names it', (name, value) => {
    const read = () => readConfig({ [name]: value });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(new RegExp(`^${name}[^\\n]*$`));
    expect(read).not.toThrow(/secret/);
  });

  it('prints every setting, and no password', () => {
    const lines = describeConfig({ DATABASE_URL: 'postgresql://u:secret@db/news' });
    expect(lines.find(({ name }) => name === 'DATABASE_URL')).toMatchObject({
      value: 'postgresql://u:***@db/news',
      isDefault: false,
    });
    expect(lines.every(({ description }) => description.length > 10)).toBe(true);
  });
});
