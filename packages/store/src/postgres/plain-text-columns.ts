import { OperationNodeTransformer, RawNode, type KyselyPlugin, type OperationNode, type RootOperationNode } from 'kysely';

/** Compares and sorts by code, like SQLite, whatever language the server was set up for: ids, times and folded names rely on it. */
const PLAIN_TEXT = RawNode.createWithSql('text collate "C"');

class PlainText extends OperationNodeTransformer {
  protected override transformNodeImpl<T extends OperationNode>(node: T): T {
    if (node.kind === 'DataTypeNode' && 'dataType' in node && node.dataType === 'text') return PLAIN_TEXT as unknown as T;
    return super.transformNodeImpl(node);
  }
}

const DDL = new Set(['CreateTableNode', 'AlterTableNode']);

/** Gives each text column that a migration makes the collation "C". */
export class PlainTextColumns implements KyselyPlugin {
  readonly #transformer = new PlainText();

  transformQuery({ node }: { node: RootOperationNode }): RootOperationNode {
    return DDL.has(node.kind) ? this.#transformer.transformNode(node) : node;
  }

  async transformResult<R>({ result }: { result: R }): Promise<R> {
    return result;
  }
}
