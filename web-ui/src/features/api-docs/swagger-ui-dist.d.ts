declare module 'swagger-ui-dist/swagger-ui-es-bundle' {
  interface Request {
    headers: Record<string, string>;
  }
  export default function SwaggerUI(options: {
    url: string;
    domNode: HTMLElement;
    deepLinking?: boolean;
    docExpansion?: 'list' | 'full' | 'none';
    defaultModelsExpandDepth?: number;
    requestInterceptor?: (request: Request) => Request;
  }): unknown;
}
